package id.kurasi.certification.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts as they can be, whose dates lie near each other, so that they meet often. */
public final class AnyFacts {

    public static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    public static final int DAYS = 400;

    private AnyFacts() {}

    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    /** In the order of time, the last of which may last. */
    public static Arbitrary<List<Period>> periods() {
        var borders =
                dates().set().ofMaxSize(5).map(days -> days.stream().sorted().toList());
        return borders.map(days -> {
            var periods = new ArrayList<Period>();
            for (var i = 0; i < days.size(); i += 2) {
                periods.add(new Period(days.get(i), i + 1 < days.size() ? days.get(i + 1) : null));
            }
            return List.copyOf(periods);
        });
    }

    public static Arbitrary<CertificateFacts> facts() {
        var begins = dates().injectNull(0.2);
        var lengths = Arbitraries.integers().between(0, DAYS).injectNull(0.3);
        var verified = Arbitraries.of(true, true, true, true, false);
        return Combinators.combine(
                        begins,
                        lengths,
                        verified,
                        dates().injectNull(0.7),
                        rarely(periods()),
                        rarely(periods()),
                        dates().injectNull(0.7))
                .as((begin, length, seen, revokedOn, suspensions, outdated, renewedFrom) -> new CertificateFacts(
                        begin,
                        length == null ? null : (begin == null ? FIRST : begin).plusDays(length),
                        seen,
                        revokedOn,
                        suspensions,
                        outdated,
                        renewedFrom));
    }

    private static Arbitrary<List<Period>> rarely(Arbitrary<List<Period>> periods) {
        return periods.injectNull(0.5).map(some -> some == null ? List.of() : some);
    }
}
