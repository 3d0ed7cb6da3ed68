package id.kurasi.curation.submission;

import id.kurasi.curation.rubric.Grade;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of submissions can be narrowed to; a repeated parameter means any of its values. */
public class SubmissionFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these rounds")
    public List<UUID> round;

    @RestQuery
    @Parameter(description = "In one of these states, as the caller sees them")
    public List<SubmissionState> state;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of this category or product group", example = "SNACK")
    public List<String> category;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Made in this region or below it", example = "35.76")
    public List<String> region;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of rounds with this retailer, by slug", example = "the-keranjang-bali")
    public List<String> retailer;

    @RestQuery
    @Parameter(description = "With this grade, where the caller sees the panel's result")
    public List<Grade> grade;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these businesses")
    public List<UUID> business;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these products")
    public List<UUID> product;

    @RestQuery
    @Parameter(
            description =
                    "score, createdAt or submittedAt; - before it for descending. Without a score comes last of -score",
            example = "-score")
    public String sort;
}
