package id.kurasi.stack.bench;

import static id.kurasi.stack.bench.Probe.any;
import static id.kurasi.stack.bench.Probe.random;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which of the loaded rounds are whose, as the script that loads them deals them out. They count from 1. */
final class CurationRounds {

    private static final int SUBMISSIONS = 500;
    private static final int REGENCIES = 38;
    private static final int CURATORS = 70;
    private static final int SEATS = 10;

    private final List<Integer> all;

    CurationRounds(Scale scale) {
        all = IntStream.rangeClosed(1, scale.submissions() / SUBMISSIONS)
                .boxed()
                .toList();
    }

    /** With the empty one. */
    static int loadedWith(Scale scale) {
        return 1 + scale.submissions() / SUBMISSIONS;
    }

    List<Integer> all() {
        return all;
    }

    /** Of the first buyer, reviewed or decided. */
    List<Integer> bought() {
        return which(k -> isOfBuyer(k) && isReviewed(k));
    }

    /** Those of the buyer in which there is something to decide. */
    List<Integer> toDecide() {
        return which(k -> isOfBuyer(k) && isReviewed(k) && k % 20 < 3);
    }

    /** Reviewed ones that the first curator sees: on whose panel he sits. */
    List<Integer> reviewed() {
        return which(k -> isReviewed(k) && k * 3 % CURATORS < SEATS);
    }

    /** Of the first agency. */
    List<Integer> governed() {
        return which(k -> k / 2 % REGENCIES == 0);
    }

    /** One of these rounds that is neither a draft nor withdrawn. */
    int submission(List<Integer> rounds) {
        int place = random(SUBMISSIONS) - 1;
        return place % 50 < 47 ? (any(rounds) - 1) * SUBMISSIONS + place + 1 : submission(rounds);
    }

    private static boolean isOfBuyer(int k) {
        return k % 8 < 3;
    }

    private static boolean isReviewed(int k) {
        return k % 20 != 0;
    }

    private List<Integer> which(IntPredicate wanted) {
        return all.stream().filter(round -> wanted.test(round - 1)).toList();
    }
}
