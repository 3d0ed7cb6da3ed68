package id.kurasi.curation.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Something happens; who may not know of it asks everything there is to ask, before and after, with every filter and in every
 * order, and is answered the same to the letter.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class NothingMovesTest {

    @AfterEach
    void letTimeGoOn() {
        TestClock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void forWhoMayNotKnow(Ripple ripple) {
        var stage = new Stage();
        var questions = questions(stage, ripple);
        var begin = Instant.now();
        var before = asked(questions, begin);

        for (var step = 0; step < ripple.steps.size(); step++) {
            TestClock.setTo(begin.plusSeconds(60L * (step + 1)));
            ripple.steps.get(step).accept(stage);
        }

        var after = asked(questions, begin);
        var moved = new ArrayList<String>();
        before.forEach((who, answers) -> answers.forEach((question, answer) -> {
            var now = after.get(who).get(question);
            if (!answer.equals(now)) {
                moved.add(who + " " + question + "\n    " + from(answer, now) + "\n    " + from(now, answer));
            }
        }));
        assertEquals(0, moved.size(), () -> String.join("\n", moved.subList(0, Math.min(20, moved.size()))));
    }

    /** A little of it, from where the two part. */
    private static String from(String text, String other) {
        var start = 0;
        while (start < Math.min(text.length(), other.length()) && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        return text.substring(Math.max(0, start - 80), Math.min(text.length(), start + 120));
    }

    private static Map<Reader, List<String>> questions(Stage stage, Ripple ripple) {
        var questions = new Questions(stage);
        var all = new LinkedHashMap<Reader, List<String>>();
        ripple.unknowing.stream()
                .map(stage.cast::reader)
                .forEach(reader -> all.put(
                        reader,
                        questions.of(reader).stream()
                                .filter(question -> !ripple.mayMove(question) && !isWorkbook(question))
                                .filter(question ->
                                        isNarrow(question) || !reader.account().equals("viewer"))
                                .toList()));
        return all;
    }

    /** It says what the sheet beside it says, and takes longer. */
    private static boolean isWorkbook(String question) {
        return question.contains(".xlsx");
    }

    /** Sums over the whole country do move, and nobody can say for what. */
    private static boolean isNarrow(String question) {
        return !question.startsWith("/v1/curation-indicators") || question.matches(".*[?&](region|retailer|round)=.*");
    }

    /** All at the same moment, later than whatever happens. */
    private static Map<Reader, Map<String, String>> asked(Map<Reader, List<String>> questions, Instant begin) {
        TestClock.setTo(begin.plus(Duration.ofHours(1)));
        var answers = new LinkedHashMap<Reader, Map<String, String>>();
        questions.forEach((reader, some) -> answers.put(reader, Crawl.of(reader.account(), some)));
        return answers;
    }
}
