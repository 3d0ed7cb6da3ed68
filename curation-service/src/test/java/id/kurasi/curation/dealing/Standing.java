package id.kurasi.curation.dealing;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.submitted;

import id.kurasi.curation.Products;
import id.kurasi.kit.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two retailers and a business, and submissions that stand with the first of the two where a test wants them. */
public final class Standing {

    public final String retailer = retailer();
    public final String other = retailer();
    public final UUID business = Ids.next();
    private final UUID round = openRound(retailer, other);

    /** Where its decision stands: NOT_ASKED, PENDING … DECLINED, WITHDRAWN, REOPENED, CANCELLED, PUBLISHED (accepted). */
    public UUID in(String state) {
        if (state.equals("PUBLISHED") || state.equals("CANCELLED")) {
            return inRoundOfItsOwn(state);
        }
        if (state.equals("NOT_ASKED")) {
            return submitted(round, product());
        }
        var submission = reviewed(round, product(), state.equals("DECLINED") ? 2 : 4);
        switch (state) {
            case "SHORTLISTED" -> decided(submission, "shortlist");
            case "ACCEPTED" -> decided(submission, "accept");
            case "ACCEPTED_WITH_CONDITIONS" -> decided(submission, "accept-with-conditions");
            case "DECLINED" -> decided(submission, "decline");
            case "WITHDRAWN" -> ok(post(AGENCY, path(submission, "withdraw"), reason()));
            case "REOPENED" -> ok(post(AGENCY, path(submission, "reopen"), reason()));
            case "PENDING" -> {}
            default -> throw new IllegalArgumentException(state);
        }
        return submission;
    }

    public void decided(UUID submission, String verb) {
        ok(decide(buyer(), submission, retailer, verb));
    }

    public UUID round() {
        return round;
    }

    public Products product() {
        return Products.snack().of(business);
    }

    public String buyer() {
        return "buyer~" + retailer;
    }

    public String otherBuyer() {
        return "buyer~" + other;
    }

    public String owner() {
        return "business~" + business;
    }

    public String account(String actor) {
        return switch (actor) {
            case "agency" -> AGENCY;
            case "foreign-agency" -> "agency~35.05";
            case "buyer" -> buyer();
            case "other-buyer" -> otherBuyer();
            case "foreign-buyer" -> "buyer~toko-lain";
            case "business" -> owner();
            case "foreign-business" -> "business~" + Ids.next();
            default -> actor;
        };
    }

    /** Terms that go behind no rule. */
    public static Map<String, Object> terms(long producer, long retail) {
        return new HashMap<>(Map.of(
                "supplyModel",
                "CONSIGNMENT",
                "producerPriceIdr",
                producer,
                "retailPriceIdr",
                retail,
                "minimumOrder",
                50,
                "paymentDays",
                14));
    }

    /** With the retailer named, because an administrator must. */
    public Map<String, Object> naming(Map<String, Object> body) {
        var named = new HashMap<>(body);
        named.put("retailer", retailer);
        return named;
    }

    private UUID inRoundOfItsOwn(String state) {
        var own = openRound(retailer, other);
        var submission = reviewed(own, product());
        var path = "/v1/rounds/" + own;
        if (state.equals("CANCELLED")) {
            ok(post(AGENCY, path + "/cancel", reason()));
            return submission;
        }
        List.of(retailer, other)
                .forEach(each -> ok(decide("buyer~" + each, submission, each, "accept-with-conditions")));
        ok(post(AGENCY, path + "/close"));
        ok(post(AGENCY, path + "/publish"));
        return submission;
    }
}
