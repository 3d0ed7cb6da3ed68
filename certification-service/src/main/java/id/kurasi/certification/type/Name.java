package id.kurasi.certification.type;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in two languages. */
@Schema(name = "CertificateTypeName")
record Name(
        @Schema(examples = "Halal certificate") String en,
        @Schema(examples = "Sertifikat halal") String id) {}
