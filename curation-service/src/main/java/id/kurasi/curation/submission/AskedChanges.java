package id.kurasi.curation.submission;

import id.kurasi.curation.correction.RequestChanges;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be asked to be corrected: fields of the product's snapshot that somebody fills in, within a year. */
final class AskedChanges {

    private static final Set<String> GIVEN_BY_THE_CATALOG =
            Set.of("id", "revision", "compositionRevision", "categoryPath");
    private static final List<String> NAMES = Arrays.stream(ProductSnapshot.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !GIVEN_BY_THE_CATALOG.contains(name))
            .toList();
    private static final Pattern ATTRIBUTE = Pattern.compile("attributes\\.[a-z][A-Za-z0-9]{0,59}");

    private AskedChanges() {}

    /** @param zone the round's */
    static void require(RequestChanges asked, ZoneId zone, Instant now) {
        var violations = new ArrayList<Violation>();
        var today = LocalDate.ofInstant(now, zone);
        var last = today.plusYears(1);
        var dueOn = asked.dueOn();
        if (dueOn != null && (dueOn.isBefore(today) || dueOn.isAfter(last))) {
            violations.add(Violation.body("dueOn", "DayFromTo", today, last));
        }
        for (var i = 0; i < asked.items().size(); i++) {
            var field = asked.items().get(i).field();
            if (!NAMES.contains(field) && !ATTRIBUTE.matcher(field).matches()) {
                violations.add(Violation.body("items[" + i + "].field", "UnknownField", String.join(", ", NAMES)));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
