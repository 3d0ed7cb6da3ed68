package id.kurasi.curation.sight;

import static id.kurasi.curation.Curation.retailer;

import id.kurasi.kit.Ids;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Everybody who asks, in a province of their own: no other test's doings lie in it. */
final class Cast {

    private static final AtomicInteger PROVINCES = new AtomicInteger(97);

    final String province = String.valueOf(PROVINCES.getAndDecrement());
    /** Runs the rounds. */
    final String agency = province + ".10";

    final String district = agency + ".02";
    /** Lies outside the agency's region; a business from there takes part. */
    final String neighbour = province + ".20";

    final String mine = retailer();
    /** Scans every item at its tills. */
    final String theirs = retailer("minimarket");

    final String outsider = retailer();
    final UUID owner = Ids.next();
    final UUID otherOwner = Ids.next();
    final List<String> panel = List.of(curator("one"), curator("two"), curator("partial"));
    final String noPanelist = curator("none");

    final List<Reader> readers = List.of(
            new Reader("admin", "admin"),
            new Reader("service", "service"),
            new Reader("agency", "agency~" + agency),
            new Reader("agency of a district", "agency~" + district),
            new Reader("agency next door", "agency~" + neighbour),
            new Reader("agency elsewhere", "agency~" + province + ".30"),
            new Reader("curator one", panel.get(0)),
            new Reader("curator two", panel.get(1)),
            new Reader("curator with an interest", panel.get(2)),
            new Reader("curator not on the panel", noPanelist),
            new Reader("buyer of mine", "buyer~" + mine),
            new Reader("buyer of theirs", "buyer~" + theirs),
            new Reader("buyer of neither", "buyer~" + outsider),
            new Reader("owner", "business~" + owner),
            new Reader("other owner", "business~" + otherOwner),
            new Reader("uninvolved business", "business~" + Ids.next()),
            new Reader("viewer", "viewer"),
            new Reader("viewer of the region", "viewer~" + agency),
            new Reader("viewer elsewhere", "viewer~" + province + ".30"));

    private static String curator(String name) {
        return "curator~" + name + "-" + Ids.next();
    }

    String agencyAccount() {
        return "agency~" + agency;
    }

    Reader reader(String name) {
        return readers.stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
