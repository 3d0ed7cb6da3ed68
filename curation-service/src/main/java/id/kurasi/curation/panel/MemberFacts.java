package id.kurasi.curation.panel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PanelMember", description = "A curator on the panel of a round (anggota panel)")
record MemberFacts(
        @NotBlank @Size(max = 100) @Schema(description = "The account", examples = "kurator-1")
        String curator,

        @Size(max = 50)
        @Schema(
                description = "Categories or product groups that this member reviews; empty: all",
                examples = "[\"BATIK\"]")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String> categories,

        @Min(1)
        @Max(10_000)
        @Schema(
                nullable = true,
                description = "Most submissions assigned to this member in the round; null: any number",
                examples = "40")
        Integer maxLoad,

        @Size(max = 50)
        @Schema(
                description =
                        "Businesses in which this member has a part: a conflict of interest with what they submit")
        List<@NotNull UUID> businesses,

        @Size(max = 50)
        @Schema(
                description =
                        "Associations to which this member belongs, by name: a conflict with what their members submit",
                examples = "[\"Asosiasi Batik Contoh\"]")
        List<@NotBlank @Size(max = 200) String> associations) {

    MemberFacts {
        categories = Objects.requireNonNullElse(categories, List.of());
        businesses = Objects.requireNonNullElse(businesses, List.of());
        associations = Objects.requireNonNullElse(associations, List.of());
    }

    Member member() {
        return new Member(curator, categories, maxLoad, businesses, associations);
    }

    static MemberFacts of(Member member) {
        return new MemberFacts(
                member.curator(), member.categories(), member.maxLoad(), member.businesses(), member.associations());
    }
}
