package id.kurasi.curation.rubric;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a panel of curators says about one product.
 *
 * @param score 0…100 as computed; products are ranked by it. What people read, and what grade and recommendation rest
 *     on, is {@link #shownScore()}
 * @param spread highest minus lowest score of the curators; see spreadFlagged
 * @param decidedBy the rule, or the part of it that failed, which the recommendation rests on
 * @param spreadFlagged whether the curators are further apart than the rubric takes without a word
 */
@Embeddable
public record PanelResult(
        Integer reviewCount,
        BigDecimal score,
        BigDecimal spread,
        @Enumerated(EnumType.STRING) Grade grade,
        @Enumerated(EnumType.STRING) Recommendation recommendation,
        String decidedBy,
        Boolean spreadFlagged) {

    public BigDecimal shownScore() {
        return shown(score);
    }

    public BigDecimal shownSpread() {
        return shown(spread);
    }

    public static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
