package id.kurasi.catalog.business;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Business", description = "A small manufacturer (IKM/UKM)")
public record BusinessView(
        UUID id,
        @Schema(examples = "0") long version,
        Instant createdAt,
        Instant updatedAt,

        BusinessState state,

        @Schema(
                description = "Where it is MERGED: the business that took over what it had",
                nullable = true,
                examples = "0199a5e0-5c00-7000-8000-000000000001")
        UUID mergedInto,

        @Schema(description = "Business name (nama usaha)", examples = "Contoh Batik Maja")
        String name,

        @Schema(
                description = "Business identification number (NIB); null for readers who may not see it",
                nullable = true,
                examples = "9900000000001")
        String nib,

        @Schema(
                description =
                        "Whether it showed that it is registered as a taxpayer (NPWP); the number is never kept, since it"
                                + " may be a citizen's. Null where nobody has asked",
                nullable = true,
                examples = "true")
        Boolean taxRegistered,

        @Schema(description = "Kemendagri code", examples = "35.76.02")
        String regionCode,

        @Schema(description = "Scale under PP 7/2021 (skala usaha)")
        BusinessScale businessScale,

        @Schema(nullable = true) ScaleBasis scaleBasis,

        @Schema(description = "Scale as a manufacturer (skala industri)", nullable = true)
        IndustryScale industryScale,

        @Schema(description = "What it makes, as said of itself (komoditi)", examples = "[\"BATIK\"]")
        List<String> categories,

        List<KbliView> kbli,
        List<Fostering> fosteredBy,

        @Schema(description = "Inclusive communities only for who may change the business, and for services")
        List<Membership> memberships,

        @Schema(description = "What this caller may do now", examples = "[\"change\", \"anonymise\", \"merge\"]")
        List<String> allowedActions)
        implements Versioned {

    /** As its row says it, before it is made ready for a caller. */
    public BusinessView(
            UUID id,
            long version,
            Instant createdAt,
            Instant updatedAt,
            BusinessState state,
            UUID mergedInto,
            String name,
            String nib,
            Boolean taxRegistered,
            String regionCode,
            BusinessScale businessScale,
            ScaleBasis scaleBasis,
            IndustryScale industryScale,
            List<String> categories,
            List<Kbli> kbli,
            List<Fostering> fosteredBy,
            List<Membership> memberships) {
        this(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                mergedInto,
                name,
                nib,
                taxRegistered,
                regionCode,
                businessScale,
                scaleBasis,
                industryScale,
                categories,
                kbli.stream()
                        .map(code -> new KbliView(code.version(), code.code(), null))
                        .toList(),
                fosteredBy,
                memberships,
                List.of());
    }

    BusinessView with(String nib, List<KbliView> kbli, List<Membership> memberships, List<String> allowedActions) {
        return new BusinessView(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                mergedInto,
                name,
                nib,
                taxRegistered,
                regionCode,
                businessScale,
                scaleBasis,
                industryScale,
                categories,
                kbli,
                fosteredBy,
                memberships,
                allowedActions);
    }
}
