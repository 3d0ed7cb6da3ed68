package id.kurasi.certification.facilitation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import id.kurasi.certification.facilitation.intake.Accepted;
import id.kurasi.certification.facilitation.intake.Accepted.Wish;
import id.kurasi.certification.programme.Quota;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Finds out who pays for cases, and takes their places in the quotas of programmes. */
@ApplicationScoped
class FundingDesk {

    private static final int FIRST_WAVE = 1;

    /** Everybody takes places in this order, so that two who want the same ones do not wait for each other in a ring. */
    private static final Comparator<Wish> BY_PLACE = comparing(
                    (Wish wish) -> wish.wanted().programmeId(), nullsFirst(naturalOrder()))
            .thenComparing(FundingDesk::wave);

    private final Quota quota;

    FundingDesk(Quota quota) {
        this.quota = quota;
    }

    Map<Wish, Funding> take(Accepted accepted) {
        var fundings = new HashMap<Wish, Funding>();
        accepted.wishes().stream()
                .sorted(BY_PLACE)
                .forEach(wish -> fundings.put(wish, take(wish, accepted.regionCode())));
        return fundings;
    }

    private Funding take(Wish wish, String regionCode) {
        var wanted = wish.wanted();
        if (wanted.programmeId() == null) {
            return new Funding(null, null, null, wanted.fundingSource(), wanted.fiscalYear());
        }
        var programme = quota.find(wanted.programmeId())
                .orElseThrow(() -> Refusal.invalid(Violation.body(wish.path() + "programmeId", "UnknownProgramme")));
        var region = quota.take(wanted.programmeId(), regionCode, wave(wish), wish.type(), wish.scheme());
        return new Funding(wanted.programmeId(), wave(wish), region, programme.fundingSource(), programme.fiscalYear());
    }

    private static int wave(Wish wish) {
        return wish.wanted().wave() == null ? FIRST_WAVE : wish.wanted().wave();
    }
}
