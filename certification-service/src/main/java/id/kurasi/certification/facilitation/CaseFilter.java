package id.kurasi.certification.facilitation;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which cases are wanted. Each filter may be repeated: one of its values has to fit. */
public class CaseFilter extends Paging {

    @RestQuery
    @Parameter(description = "Only in these states", example = "UNDER_EXAMINATION")
    public List<CaseState> state;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only of these certificate types", example = "HALAL")
    public List<String> type;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only by these routes; STANDARD for types with one only", example = "SELF_DECLARE")
    public List<String> scheme;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only in these programmes")
    public List<UUID> programme;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only of these fiscal years", example = "2026")
    public List<Integer> fiscalYear;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only of these businesses")
    public List<UUID> business;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only those about one of these products")
    public List<UUID> product;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only of these regions and those below them", example = "35.76")
    public List<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String> region;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only those accompanied by these accounts", example = "dinas-mojokerto")
    public List<String> companion;

    @RestQuery
    @Parameter(description = "true: only what something holds up; false: only what nothing does")
    public Boolean blocked;

    @RestQuery
    @Parameter(description = "Only what is held up by this", example = "AUDIT_SLOT_FULL")
    public List<BlockedReason> blockedReason;

    @RestQuery
    @Parameter(
            description =
                    "true: only cases whose stage, or whose commitments, should have been over by today; false: only the others")
    public Boolean overdue;

    @RestQuery
    @Parameter(description = "createdAt or dueOn, with - before it for the latest first; without a due day comes last")
    public String sort;
}
