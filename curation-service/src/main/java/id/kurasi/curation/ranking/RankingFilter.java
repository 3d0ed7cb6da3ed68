package id.kurasi.curation.ranking;

import id.kurasi.curation.rubric.Grade;
import id.kurasi.curation.rubric.Recommendation;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a ranking can be narrowed to; a repeated parameter means any of its values. */
public class RankingFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of this category or product group", example = "SNACK")
    public List<String> category;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Made in this region or below it", example = "35.76")
    public List<String> region;

    @RestQuery
    @Parameter(description = "With this grade")
    public List<Grade> grade;

    @RestQuery
    @Parameter(description = "With this recommendation: the authority's where it overruled the panel")
    public List<Recommendation> recommendation;
}
