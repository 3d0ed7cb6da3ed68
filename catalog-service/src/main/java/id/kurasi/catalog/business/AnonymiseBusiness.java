package id.kurasi.catalog.business;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnonymiseBusiness", description = "Why a business is anonymised")
record AnonymiseBusiness(
        @NotBlank
        @Size(max = 500)
        @NoNik
        @Schema(
                description = "Kept in the history for good: name neither the business nor a person",
                examples = "Permintaan pemilik, surat 12/2026")
        String reason) {}
