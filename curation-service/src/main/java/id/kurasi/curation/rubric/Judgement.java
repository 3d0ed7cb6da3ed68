package id.kurasi.curation.rubric;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a panel says about one product, and what ranks it among others with the same score.
 *
 * @param tieMeans means of the criteria that break ties, the first first
 */
public record Judgement(PanelResult result, List<BigDecimal> tieMeans) {

    public RankingKey rank(Instant submittedAt) {
        return RankingKey.of(result.score(), tieMeans, submittedAt);
    }
}
