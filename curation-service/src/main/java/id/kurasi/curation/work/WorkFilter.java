package id.kurasi.curation.work;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which work is wanted. Each filter may be repeated: one of its values has to fit. */
public class WorkFilter {

    @RestQuery
    @Parameter(description = "Only of these kinds", example = "DRAFT_CLOSING")
    public List<WorkKind> kind;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only in these rounds")
    public List<UUID> round;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only in these regions and those below them", example = "35.76")
    public List<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String> region;

    @RestQuery
    @Size(max = 20)
    @Parameter(
            description =
                    "Only for these retailers, by slug; what is for none in particular, in rounds with one of them",
            example = "the-keranjang-bali")
    public List<@Size(max = 60) String> retailer;
}
