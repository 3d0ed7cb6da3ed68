package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.BusinessDraft;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.Effect;
import id.kurasi.catalog.imports.row.RowContact;

/**
 * What a row is to do to a business.
 *
 * @param known null where it is to be registered
 * @param contact as it is to be; null where nothing is said of it or all is known
 */
record BusinessPlan(KnownBusiness known, BusinessDraft draft, RowContact contact) {

    Effect effect() {
        if (known == null) {
            return Effect.CREATED;
        }
        return isChanged() || contact != null ? Effect.UPDATED : Effect.UNCHANGED;
    }

    boolean isChanged() {
        return !draft.equals(known.facts());
    }
}
