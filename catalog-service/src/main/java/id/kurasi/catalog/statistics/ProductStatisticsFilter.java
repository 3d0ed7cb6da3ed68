package id.kurasi.catalog.statistics;

import id.kurasi.catalog.product.ProductState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The same for products. */
public class ProductStatisticsFilter extends StatisticsFilter {

    @RestQuery
    @Parameter(description = "In this state; by default all but ARCHIVED, or all when grouped by state")
    public List<ProductState> state;
}
