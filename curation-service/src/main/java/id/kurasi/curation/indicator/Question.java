package id.kurasi.curation.indicator;

import java.util.List;
import java.util.UUID;

/**
 * What is asked for, as far as the asker may know.
 *
 * @param regions outermost regions; one empty for everywhere, or for a round
 * @param roundsOf regions whose agencies' rounds may be told apart; only with rows by round
 * @param retailer empty for any
 * @param round null for all of them
 * @param exact whether small counts are told, too
 */
record Question(
        List<String> regions, List<String> roundsOf, String retailer, UUID round, String category, boolean exact) {

    /** The same of another region. */
    Question in(String region) {
        return new Question(List.of(region), roundsOf, retailer, round, category, exact);
    }

    String roundId() {
        return round == null ? "" : round.toString();
    }
}
