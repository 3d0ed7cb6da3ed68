package id.kurasi.curation.conflict;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the conflicts of a round can be narrowed to. */
public class ConflictFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these curators", example = "kurator-1")
    public List<String> curator;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "With these submissions")
    public List<UUID> submission;
}
