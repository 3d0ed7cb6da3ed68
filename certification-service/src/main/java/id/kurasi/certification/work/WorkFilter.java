package id.kurasi.certification.work;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which work is wanted. Each filter may be repeated: one of its values has to fit. */
public class WorkFilter {

    @RestQuery
    @Parameter(description = "Only of these kinds", example = "CASE_OVERDUE")
    public List<WorkKind> kind;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only in these regions and those below them", example = "35.76")
    public List<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String> region;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only about products of these categories and those below them", example = "FOOD_BEVERAGE")
    public List<String> category;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only about these certificate types, or what the law asks for", example = "HALAL")
    public List<String> type;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only for these reasons", example = "AUDIT_SLOT_FULL")
    public List<String> reason;
}
