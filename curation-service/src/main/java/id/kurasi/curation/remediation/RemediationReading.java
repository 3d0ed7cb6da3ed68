package id.kurasi.curation.remediation;

import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.list.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads items as far as the caller may. */
@ApplicationScoped
class RemediationReading {

    private final RemediationItems items;
    private final RemediationItemList list;
    private final ItemAccess access;
    private final ItemViews views;
    private final Journal journal;

    RemediationReading(
            RemediationItems items, RemediationItemList list, ItemAccess access, ItemViews views, Journal journal) {
        this.items = items;
        this.list = list;
        this.access = access;
        this.views = views;
        this.journal = journal;
    }

    Page<RemediationItemView> page(RemediationItemFilter filter) {
        return list.page(filter);
    }

    RemediationItemView get(UUID id) {
        return views.of(visible(id));
    }

    HistoryView history(UUID id) {
        return journal.history(ItemJournal.KIND, id, access.audiences(visible(id)));
    }

    private RemediationItem visible(UUID id) {
        return access.require(items.findById(id), id);
    }
}
