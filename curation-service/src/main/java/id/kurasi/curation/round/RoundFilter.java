package id.kurasi.curation.round;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of rounds can be narrowed to; a repeated parameter means any of its values. */
public class RoundFilter extends Paging {

    @RestQuery
    @Parameter(description = "In one of these states")
    public List<RoundState> state;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Run by the agency of this region or of one below it", example = "35.76")
    public List<String> agencyRegion;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "With this retailer, by slug", example = "the-keranjang-bali")
    public List<String> retailer;

    @RestQuery
    @Parameter(description = "createdAt, opensOn or closesOn; - before it for descending", example = "-createdAt")
    public String sort;

    Filters filters() {
        var filters = new Filters().in("r.state", state).region("r.agencyRegionCode", agencyRegion);
        if (retailer != null && !retailer.isEmpty()) {
            filters.and(
                    "exists (select 1 from r.retailers present where present in (:retailers))", "retailers", retailer);
        }
        return filters;
    }
}
