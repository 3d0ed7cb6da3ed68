package id.kurasi.certification.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits for the agency. */
@Schema(description = "Something that waits for the agency (pekerjaan)")
public record WorkItem(
        WorkKind kind,

        @Schema(
                description =
                        "By when; for what is held up or uncertified: since when, or today where the first day of the law is not known",
                examples = "2026-11-30")
        LocalDate dueOn,

        @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @Schema(examples = "35.76.02") String regionCode,

        @Schema(description = "The certificate type, or what the law asks for", examples = "HALAL")
        String type,

        @Schema(
                nullable = true,
                description =
                        "The stage of a case, what holds it up, what made a certificate unfit (RECIPE_CHANGED, BUSINESS_MOVED), or the"
                                + " id of the obligation",
                examples = "LPH_AUDIT")
        String reason,

        @Schema(description = "Categories of the products concerned", examples = "[\"SNACK\"]")
        List<String> categories,

        @Schema(description = "How many products are concerned", examples = "2")
        int products,

        @Schema(nullable = true, examples = "01996ab1-5a00-7bb0-8c11-2d4e6f8a0b13")
        UUID caseId,

        @Schema(nullable = true, examples = "01996ab1-4d00-7dd1-8a22-3c5e7f9b1d24")
        UUID certificateId) {}
