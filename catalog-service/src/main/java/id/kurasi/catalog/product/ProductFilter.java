package id.kurasi.catalog.product;

import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.query.OpenParameters;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which products are asked for. */
@OpenParameters(Completeness.PREFIX)
public class ProductFilter extends Paging {

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description =
                    "With these words in name, brand, business, description or story, in any form (makan, makanan);"
                            + " misspelt words find what is written like them",
            example = "keripik tempe")
    public String q;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "These products")
    public List<UUID> id;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "In this category (kategori) or below it", example = "FOOD_BEVERAGE")
    public List<String> category;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Of businesses in this region (wilayah) or below it", example = "35.76")
    public List<String> region;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of this business")
    public List<UUID> business;

    @RestQuery
    @Parameter(description = "Of businesses of this scale (skala usaha)")
    public List<BusinessScale> businessScale;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Of businesses that this organisation fosters now (pembina)", example = "dinas-35.76")
    public List<String> fosteredBy;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Of exactly this brand (merek), in whatever case", example = "Contoh Rasa")
    public List<String> brand;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "With this barcode (GTIN-13)", example = "8990000000013")
    public List<String> gtin;

    @RestQuery
    @Min(0)
    @Parameter(description = "With a retail price (harga jual) of at least so many rupiah", example = "10000")
    public Integer minRetailPriceIdr;

    @RestQuery
    @Min(0)
    @Parameter(description = "With a retail price (harga jual) of at most so many rupiah", example = "50000")
    public Integer maxRetailPriceIdr;

    @RestQuery
    @Parameter(description = "In this state")
    public List<ProductState> state;

    @RestQuery
    @Parameter(
            description =
                    "createdAt, name or completeness.<profile>, with - before it for descending; relevance with q. By"
                            + " default the newest first, with q the most relevant. Besides, completeness.<profile>=80 asks for products of"
                            + " which at least so many percent of what that profile requires are given",
            example = "-completeness.minimarket")
    public String sort;

    @Context
    UriInfo uri;
}
