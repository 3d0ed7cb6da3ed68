package id.kurasi.curation.readiness;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of which products it is asked how they would fare: one of product, business and region. */
public class ReadinessFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description =
                    "These products, on one page; one that the catalog does not know or that is not for you is left out",
            example = "01930000-0000-7000-8000-000000000002")
    public List<UUID> product;

    @RestQuery
    @Parameter(
            description = "The published products of this business",
            example = "01930000-0000-7000-8000-000000000004")
    public UUID business;

    @RestQuery
    @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")
    @Parameter(description = "The published products of this region and all below it", example = "35.76")
    public String region;

    boolean namesProducts() {
        return product != null && !product.isEmpty();
    }

    boolean isOneQuestion() {
        return Stream.of(namesProducts(), business != null, region != null)
                        .filter(asked -> asked)
                        .count()
                == 1;
    }
}
