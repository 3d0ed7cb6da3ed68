package id.kurasi.catalog.business;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BusinessSummary", description = "Whose product it is")
public record BusinessSummary(
        UUID id,
        @Schema(examples = "Contoh Batik Maja") String name,
        @Schema(examples = "35.76.02") String regionCode,
        BusinessScale businessScale,

        @Schema(
                description = "Whether a well-formed NIB is on record; the number itself is with the business",
                examples = "true")
        boolean nibRecorded,

        @Schema(
                description =
                        "Whether it showed that it is registered as a taxpayer (NPWP); null where nobody has asked",
                nullable = true,
                examples = "true")
        Boolean taxRegistered,

        @Schema(
                description =
                        "Associations and cooperatives (asosiasi, paguyuban, koperasi) it belongs to, and no other group",
                examples = "[\"Asosiasi Batik Maja\"]")
        List<String> associations) {

    /** @param memberships of every kind; only associations are told to all who read its products */
    public static BusinessSummary of(
            UUID id,
            String name,
            String regionCode,
            BusinessScale businessScale,
            Papers papers,
            List<Membership> memberships) {
        return new BusinessSummary(
                id,
                name,
                regionCode,
                businessScale,
                papers.nibRecorded(),
                papers.taxRegistered(),
                memberships.stream()
                        .filter(group -> group.kind() == Membership.Kind.ASSOCIATION)
                        .map(Membership::name)
                        .toList());
    }

    /** What it has shown, without the numbers. */
    public record Papers(boolean nibRecorded, Boolean taxRegistered) {}
}
