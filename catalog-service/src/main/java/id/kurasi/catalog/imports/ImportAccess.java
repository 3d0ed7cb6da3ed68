package id.kurasi.catalog.imports;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may see which import: an agency those of its region, for they hold what it sent. */
@ApplicationScoped
class ImportAccess {

    private final Caller caller;

    ImportAccess(Caller caller) {
        this.caller = caller;
    }

    /** The region that an import of this caller belongs to; null for an administrator, and for an agency of several. */
    String regionOfCaller() {
        var scopes = caller.scopes(Role.AGENCY);
        return caller.is(Role.ADMIN) || scopes.size() != 1
                ? null
                : scopes.iterator().next();
    }

    boolean mayRead(Import sheet) {
        return caller.is(Role.ADMIN)
                || (sheet.regionCode == null
                        ? sheet.by.equals(caller.name())
                        : caller.covers(Role.AGENCY, sheet.regionCode));
    }

    void limit(Filters filters) {
        if (!caller.is(Role.ADMIN)) {
            filters.and(
                    "(i.regionCode is null and i.by = :me or "
                            + filters.regionCondition("i.regionCode", caller.scopes(Role.AGENCY)) + ")",
                    "me",
                    caller.name());
        }
    }
}
