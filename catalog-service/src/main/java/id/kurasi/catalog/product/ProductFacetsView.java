package id.kurasi.catalog.product;

import id.kurasi.kit.web.Aggregate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProductFacets", description = "How many of the products found are of which kind")
public record ProductFacetsView(
        @Schema(description = "How many were counted", examples = "412")
        int count,

        @Schema(description = "Whether that is all; false when only the newest 2 000 were counted", examples = "true")
        boolean exact,

        @Schema(description = "By category (kategori), most frequent first")
        List<Facet> category,

        @Schema(
                description =
                        "By regency or city (kabupaten/kota); by district (kecamatan) when one regency was asked for")
        List<Facet> region,

        List<Facet> state)
        implements Aggregate {

    @Schema(name = "Facet", description = "One value and how often it occurs")
    public record Facet(
            @Schema(description = "What the filter of that name takes", examples = "SNACK")
            String value,

            @Schema(examples = "57") int count) {}
}
