package id.kurasi.curation.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a product stands in a ranking: by score as computed, not as shown; then by the means of the criteria that break ties;
 * then the earlier submission first. Its text sorts as it does, the best highest.
 */
public record RankingKey(List<String> parts) {

    /** Microseconds of any time that comes up, upside down. */
    private static final long END_OF_TIME = 9_999_999_999_999_999L;

    private static final Pattern TEXT = Pattern.compile("\\d{3}\\.\\d{10}(\\|\\d\\.\\d{10}){0,5}\\|\\d{16}");
    private static final int DECIMALS = 10;
    private static final String SEPARATOR = "|";

    static RankingKey of(BigDecimal score, List<BigDecimal> tieMeans, Instant submittedAt) {
        var parts = new ArrayList<String>();
        parts.add("%14s".formatted(plain(score)).replace(' ', '0'));
        tieMeans.forEach(mean -> parts.add(plain(mean)));
        parts.add("%016d".formatted(END_OF_TIME - ChronoUnit.MICROS.between(Instant.EPOCH, submittedAt)));
        return new RankingKey(List.copyOf(parts));
    }

    /** @throws IllegalArgumentException for what is none */
    public static RankingKey parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("no ranking key");
        }
        return new RankingKey(List.of(text.split("\\" + SEPARATOR)));
    }

    public String text() {
        return String.join(SEPARATOR, parts);
    }

    /**
     * What ranked this below another, where the score that people see does not tell.
     *
     * @param criteria those that break ties
     * @return SCORE_BEFORE_ROUNDING, a criterion, or EARLIER_SUBMISSION; empty when the shown scores differ
     */
    public Optional<String> below(RankingKey other, List<String> criteria) {
        if (!shownScore().equals(other.shownScore())) {
            return Optional.empty();
        }
        if (!parts.get(0).equals(other.parts.get(0))) {
            return Optional.of("SCORE_BEFORE_ROUNDING");
        }
        for (var i = 0; i < criteria.size(); i++) {
            if (i + 1 < Math.min(parts.size(), other.parts.size()) - 1
                    && !parts.get(i + 1).equals(other.parts.get(i + 1))) {
                return Optional.of(criteria.get(i));
            }
        }
        return Optional.of("EARLIER_SUBMISSION");
    }

    private BigDecimal shownScore() {
        return PanelResult.shown(new BigDecimal(parts.get(0)));
    }

    private static String plain(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
