package id.kurasi.curation.submission;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.curation.peer.CatalogProduct;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The product as curators and buyers judge it: what the catalog said at submit, whatever becomes of it there. */
@Schema(name = "ProductSnapshot", description = "The product as it was when it was submitted")
public record ProductSnapshot(
        UUID id,

        @Schema(description = "Of the catalog", examples = "3")
        long revision,

        @Schema(examples = "1") long compositionRevision,
        @Schema(examples = "Keripik Tempe Original") String name,
        @Schema(examples = "Contoh Rasa") String brand,
        @Schema(examples = "SNACK") String category,

        @Schema(description = "From the product group down", examples = "[\"FOOD_BEVERAGE\", \"SNACK\"]")
        List<String> categoryPath,

        String description,
        String story,
        @Schema(examples = "18000") Long retailPriceIdr,
        @Schema(examples = "12000") Long producerPriceIdr,
        CatalogProduct.NetContent netContent,
        @Schema(examples = "STANDING_POUCH") String packaging,
        @Schema(examples = "AMBIENT") String storage,
        @Schema(examples = "180") Integer shelfLifeDays,
        List<CatalogProduct.Ingredient> composition,
        List<String> processes,
        Map<String, JsonNode> attributes,
        @Schema(examples = "8990000000013") String gtin,
        CatalogProduct.Capacity capacity,
        @Schema(examples = "50") Integer minimumOrder,
        @Schema(examples = "7") Integer leadTimeDays,

        @Schema(description = "As the catalog shows them; the pictures themselves are not frozen")
        List<CatalogProduct.Photo> photos) {

    public ProductSnapshot {
        photos = Objects.requireNonNullElse(photos, List.of());
    }

    public static ProductSnapshot of(CatalogProduct product) {
        return new ProductSnapshot(
                product.id(),
                product.revision(),
                product.compositionRevision(),
                product.name(),
                product.brand(),
                product.category(),
                product.categoryPath(),
                product.description(),
                product.story(),
                product.retailPriceIdr(),
                product.producerPriceIdr(),
                product.netContent(),
                product.packaging(),
                product.storage(),
                product.shelfLifeDays(),
                product.composition(),
                product.processes(),
                product.attributes(),
                product.gtin(),
                product.capacity(),
                product.minimumOrder(),
                product.leadTimeDays(),
                product.photos());
    }
}
