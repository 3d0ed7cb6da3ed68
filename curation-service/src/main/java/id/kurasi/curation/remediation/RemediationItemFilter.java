package id.kurasi.curation.remediation;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of items can be narrowed to; a repeated parameter means any of its values. */
public class RemediationItemFilter extends Paging {

    @RestQuery
    @Parameter(description = "In one of these states")
    public List<RemediationState> state;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "With one of these codes", example = "PACKAGING_WEAK")
    public List<String> code;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these businesses")
    public List<UUID> business;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these products")
    public List<UUID> product;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Found in these submissions")
    public List<UUID> submission;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Found in these rounds")
    public List<UUID> round;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of businesses in this region or below it", example = "35.76")
    public List<String> region;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Owned by the agency of this region, or by this business", example = "35.76")
    public List<String> owner;

    @RestQuery
    @Parameter(description = "Due before this day", example = "2025-07-01")
    public LocalDate dueBefore;

    @RestQuery
    @Parameter(description = "dueOn or createdAt; - before it for descending", example = "dueOn")
    public String sort;

    Filters filters() {
        var filters = new Filters()
                .in("i.state", state)
                .in("i.reasonCode", code)
                .in("i.businessId", business)
                .in("i.productId", product)
                .in("i.submissionId", submission)
                .in("r.id", round)
                .region("i.businessRegion", region)
                .in("i.owner", owner);
        if (dueBefore != null) {
            filters.and("i.dueOn < :dueBefore", "dueBefore", dueBefore);
        }
        return filters;
    }
}
