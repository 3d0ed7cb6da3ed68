package id.kurasi.catalog.product;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which products are asked for. */
public class ProductFilter extends Paging {

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
    @Parameter(description = "In this state")
    public List<ProductState> state;

    @RestQuery
    @Parameter(description = "createdAt, with - before it for newest first")
    public String sort;
}
