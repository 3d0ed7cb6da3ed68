package id.kurasi.certification.training;

import id.kurasi.certification.peer.CatalogClient;
import id.kurasi.certification.peer.CatalogClient.Business;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Looks through a list of who attends before anything is written; nothing is locked or held while the catalog is asked. */
@ApplicationScoped
class AttendanceCheck {

    /** As many as the catalog gives at once. */
    private static final int AT_ONCE = 100;

    private final CatalogClient catalog;
    private final TrainingAccess access;

    AttendanceCheck(@RestClient CatalogClient catalog, TrainingAccess access) {
        this.catalog = catalog;
        this.access = access;
    }

    /** @throws Refusal 400 with each row that is wrong; a business that the caller may not bring is as unknown as one that is none */
    AttendanceSheet check(RecordAttendances wanted) {
        var rows = wanted.attendances();
        var violations = AttendanceSheet.oddities(rows);
        var regions = regions(
                rows.stream().map(RecordAttendance::businessId).distinct().toList());
        for (var i = 0; i < rows.size(); i++) {
            var region = regions.get(rows.get(i).businessId());
            if (region == null || !access.mayBring(region)) {
                violations.add(Violation.body(AttendanceSheet.field(i, "businessId"), "UnknownBusiness"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new AttendanceSheet(rows, regions);
    }

    private Map<UUID, String> regions(List<UUID> businesses) {
        var regions = new HashMap<UUID, String>();
        for (var from = 0; from < businesses.size(); from += AT_ONCE) {
            var asked = new ArrayList<>(businesses.subList(from, Math.min(from + AT_ONCE, businesses.size())));
            for (Business business : catalog.businesses(asked, AT_ONCE).items()) {
                regions.put(business.id(), business.regionCode());
            }
        }
        return regions;
    }
}
