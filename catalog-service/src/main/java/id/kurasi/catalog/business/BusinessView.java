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

        @Schema(description = "Business name (nama usaha)", examples = "Contoh Batik Maja")
        String name,

        @Schema(
                description = "Business identification number (NIB); null for readers who may not see it",
                nullable = true,
                examples = "9900000000001")
        String nib,

        @Schema(description = "Kemendagri code", examples = "35.76.02")
        String regionCode,

        @Schema(description = "Scale under PP 7/2021 (skala usaha)")
        BusinessScale businessScale,

        @Schema(nullable = true) ScaleBasis scaleBasis,

        @Schema(description = "Scale as a manufacturer (skala industri)", nullable = true)
        IndustryScale industryScale,

        List<Kbli> kbli,
        List<Fostering> fosteredBy,
        List<Membership> memberships)
        implements Versioned {

    BusinessView withoutNib() {
        return new BusinessView(
                id,
                version,
                createdAt,
                updatedAt,
                name,
                null,
                regionCode,
                businessScale,
                scaleBasis,
                industryScale,
                kbli,
                fosteredBy,
                memberships);
    }
}
