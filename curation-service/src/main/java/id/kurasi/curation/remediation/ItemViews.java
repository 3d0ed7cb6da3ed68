package id.kurasi.curation.remediation;

import id.kurasi.curation.remediation.Suggestions.Help;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows items with the help there is and what the caller can do. */
@ApplicationScoped
class ItemViews {

    /** Help begins and ends with the days of the western zone, in which the budgets are kept. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Suggestions suggestions;
    private final ItemAccess access;
    private final Clock clock;

    ItemViews(Suggestions suggestions, ItemAccess access, Clock clock) {
        this.suggestions = suggestions;
        this.access = access;
        this.clock = clock;
    }

    RemediationItemView of(RemediationItem item) {
        return of(List.of(item)).get(0);
    }

    List<RemediationItemView> of(List<RemediationItem> page) {
        var codes = page.stream().map(item -> item.reasonCode).collect(Collectors.toSet());
        var help = suggestions.of(codes, LocalDate.ofInstant(clock.instant(), ZONE));
        return page.stream()
                .map(item -> RemediationItemView.of(
                        item, help.getOrDefault(item.reasonCode, Help.UNKNOWN), allowedActions(item)))
                .toList();
    }

    private List<String> allowedActions(RemediationItem item) {
        var actions = new ArrayList<String>();
        var inCharge = access.isInCharge(item);
        if (item.state == RemediationState.OPEN && (inCharge || access.owns(item))) {
            actions.add("start");
        }
        if (item.state.isOpen()) {
            if (access.owns(item)) {
                actions.add("report-done");
            }
            if (inCharge) {
                actions.addAll(List.of("change", "complete", "drop"));
            }
        } else if (inCharge) {
            actions.add("reopen");
        }
        return actions;
    }
}
