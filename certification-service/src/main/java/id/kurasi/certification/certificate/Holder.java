package id.kurasi.certification.certificate;

import id.kurasi.certification.type.HolderKind;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who holds a certificate (pemegang). */
@Schema(description = "Who holds the certificate (pemegang)")
public record Holder(
        @NotNull HolderKind kind,

        @Schema(
                nullable = true,
                description = "Name of the association or community body; null for the business itself",
                examples = "Asosiasi Batik Contoh")
        @Size(min = 1, max = 200)
        @NoNik
        String name) {}
