package id.kurasi.catalog.product;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is said of a product: what a buyer compares, what a law asks about, what goes onto the label. */
@Embeddable
public record ProductFacts(
        @Schema(description = "Product name (nama produk)", examples = "Keripik Tempe Original")
        String name,

        @Schema(description = "Brand (merek dagang)", nullable = true, examples = "Contoh Rasa")
        String brand,

        @Schema(description = "Code of a category (kategori)", examples = "SNACK")
        String category,

        @Schema(nullable = true, examples = "Keripik tempe tipis dan renyah")
        String description,

        @Schema(description = "Where it comes from, told to who buys it (cerita produk)", nullable = true)
        String story,

        @Schema(description = "Whole rupiah (harga jual)", nullable = true, examples = "18000")
        Long retailPriceIdr,

        @Schema(
                description = "What the producer gets, whole rupiah (harga produsen)",
                nullable = true,
                examples = "12000")
        Long producerPriceIdr,

        @JdbcTypeCode(SqlTypes.JSON) NetContent netContent,

        @Schema(description = "Packaging (kemasan)", nullable = true, examples = "STANDING_POUCH")
        String packaging,

        @Enumerated(EnumType.STRING) Storage storage,

        @Schema(description = "Shelf life in days at this storage (masa simpan)", nullable = true, examples = "180")
        Integer shelfLifeDays,

        @JdbcTypeCode(SqlTypes.JSON) List<Ingredient> composition,

        @Schema(description = "How it is made (proses produksi)", examples = "[\"FRYING\"]")
        @JdbcTypeCode(SqlTypes.JSON)
        List<String> processes,

        @Schema(description = "What else its category asks for (atribut)", examples = "{\"allergens\": [\"SOY\"]}")
        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, JsonNode> attributes,

        @Schema(description = "GTIN-13 barcode", nullable = true, examples = "8990000000013")
        String gtin,

        @JdbcTypeCode(SqlTypes.JSON) Capacity capacity,

        @Schema(description = "Smallest order, in packs (minimum pemesanan)", nullable = true, examples = "50")
        Integer minimumOrder,

        @Schema(description = "Days from order to delivery (waktu tunggu)", nullable = true, examples = "7")
        Integer leadTimeDays) {

    /** These, and the double's where nothing is said here; what a category asks for comes from one of the same only. */
    ProductFacts completedBy(ProductFacts other) {
        var given = new LinkedHashMap<>(category.equals(other.category) ? other.attributes : Map.of());
        given.putAll(attributes);
        return new ProductFacts(
                name,
                first(brand, other.brand),
                category,
                first(description, other.description),
                first(story, other.story),
                first(retailPriceIdr, other.retailPriceIdr),
                first(producerPriceIdr, other.producerPriceIdr),
                first(netContent, other.netContent),
                first(packaging, other.packaging),
                first(storage, other.storage),
                first(shelfLifeDays, other.shelfLifeDays),
                composition.isEmpty() ? other.composition : composition,
                processes.isEmpty() ? other.processes : processes,
                given,
                first(gtin, other.gtin),
                first(capacity, other.capacity),
                first(minimumOrder, other.minimumOrder),
                first(leadTimeDays, other.leadTimeDays));
    }

    private static <T> T first(T ours, T theirs) {
        return ours == null ? theirs : ours;
    }

    /** Without a word that somebody wrote, and without the barcode, which names its holder; figures stay. */
    ProductFacts withoutTexts(String anonymousName) {
        return new ProductFacts(
                anonymousName,
                null,
                category,
                null,
                null,
                retailPriceIdr,
                producerPriceIdr,
                netContent,
                null,
                storage,
                shelfLifeDays,
                List.of(),
                List.of(),
                Map.of(),
                null,
                null,
                minimumOrder,
                leadTimeDays);
    }

    /** Whether a certificate that rests on the recipe has to be looked at again. */
    boolean recipeDiffersFrom(ProductFacts other) {
        return !composition.equals(other.composition) || !processes.equals(other.processes);
    }
}
