package id.kurasi.stack.demo;

import id.kurasi.stack.api.Refused;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Tells what happens: in full, one line per step; or by chapters, with the first refusals of each. */
public final class Story {

    private static final int REFUSALS_TOLD_PER_CHAPTER = 5;
    private static final int STEPS_BETWEEN_SIGNS_OF_LIFE = 250;

    private final PrintStream out;
    private final boolean full;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int chapters;
    private int stepsOfChapter;
    private int refusalsOfChapter;
    private long chapterStart;

    private Story(PrintStream out, boolean full) {
        this.out = out;
        this.full = full;
    }

    public static Story inFull(PrintStream out) {
        return new Story(out, true);
    }

    public static Story ofChapters(PrintStream out) {
        return new Story(out, false);
    }

    void open(String title) {
        chapters++;
        stepsOfChapter = 0;
        refusalsOfChapter = 0;
        chapterStart = System.nanoTime();
        out.printf("%n%2d  %s%n", chapters, title);
    }

    synchronized void step(String line, Object... arguments) {
        countStep();
        if (full) {
            tell(line.formatted(arguments));
        }
    }

    /** A service said no: rightly or not, the reader hears its own words. */
    synchronized void refusal(String who, Refused refused) {
        countStep();
        refusals.merge("%d %s".formatted(refused.status(), refused.type()), 1, Integer::sum);
        if (full || refusalsOfChapter++ < REFUSALS_TOLD_PER_CHAPTER) {
            tell("refused: %s: %s".formatted(who, refused.getMessage()));
        }
    }

    void close(String summary, Object... arguments) {
        if (!full && refusalsOfChapter > REFUSALS_TOLD_PER_CHAPTER) {
            tell("… and %d refusals more".formatted(refusalsOfChapter - REFUSALS_TOLD_PER_CHAPTER));
        }
        tell("→ %s (%.1f s)".formatted(summary.formatted(arguments), (System.nanoTime() - chapterStart) / 1e9));
    }

    /** Every kind of refusal with its number, at the end. */
    void tellRefusals() {
        if (!refusals.isEmpty()) {
            out.println();
            tell("Refused on the way: " + refusals);
        }
    }

    void tell(String line) {
        out.println("    " + line);
    }

    private void countStep() {
        stepsOfChapter++;
        if (!full && stepsOfChapter % STEPS_BETWEEN_SIGNS_OF_LIFE == 0) {
            tell("%d …".formatted(stepsOfChapter));
        }
    }
}
