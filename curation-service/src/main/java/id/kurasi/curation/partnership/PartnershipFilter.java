package id.kurasi.curation.partnership;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of partnerships can be narrowed to; a repeated parameter means any of its values. */
public class PartnershipFilter extends Paging {

    @RestQuery
    @Parameter(description = "In one of these states")
    public List<PartnershipState> state;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of the agency of this region or of one below it", example = "35.76")
    public List<String> agencyRegion;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "With this retailer, by slug", example = "the-keranjang-bali")
    public List<String> retailer;

    @RestQuery
    @Parameter(description = "createdAt; - before it for descending", example = "-createdAt")
    public String sort;

    Filters filters() {
        return new Filters()
                .in("p.state", state)
                .region("p.agencyRegionCode", agencyRegion)
                .in("p.retailer", retailer);
    }
}
