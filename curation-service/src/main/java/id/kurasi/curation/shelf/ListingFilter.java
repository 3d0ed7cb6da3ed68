package id.kurasi.curation.shelf;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of listings can be narrowed to; a repeated parameter means any of its values. */
public class ListingFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these retailers, by slug", example = "the-keranjang-bali")
    public List<String> retailer;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Out of these rounds")
    public List<UUID> round;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these submissions")
    public List<UUID> submission;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these businesses")
    public List<UUID> business;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these products")
    public List<UUID> product;

    @RestQuery
    @Parameter(description = "In one of these states")
    public List<ListingState> state;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Made in this region or below it", example = "35.76")
    public List<String> region;

    @RestQuery
    @Parameter(description = "createdAt; - before it for descending", example = "-createdAt")
    public String sort;

    Filters filters() {
        return new Filters()
                .in("l.retailer", retailer)
                .in("r.id", round)
                .in("l.submissionId", submission)
                .in("l.businessId", business)
                .in("l.productId", product)
                .in("l.state", state)
                .region("l.businessRegion", region);
    }
}
