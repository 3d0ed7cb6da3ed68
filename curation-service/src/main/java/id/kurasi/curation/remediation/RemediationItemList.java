package id.kurasi.curation.remediation;

import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

@ApplicationScoped
class RemediationItemList {

    // Entities, not a projection: retailers are a collection, fetched for the whole page
    private static final Keyset<RemediationItem> KEYSET = new Keyset<>(
            "select i from RemediationItem i join fetch i.round r",
            RemediationItem.class,
            "i.id",
            RemediationItem::id,
            Sorts.<RemediationItem>defaultingTo("dueOn")
                    .by("dueOn", "i.dueOn", item -> item.dueOn, LocalDate::parse)
                    .by("createdAt", "i.createdAt", item -> item.createdAt, Instant::parse));

    private final EntityManager entities;
    private final ItemAccess access;
    private final ItemViews views;

    RemediationItemList(EntityManager entities, ItemAccess access, ItemViews views) {
        this.entities = entities;
        this.access = access;
        this.views = views;
    }

    Page<RemediationItemView> page(RemediationItemFilter filter) {
        var filters = filter.filters();
        access.restrict(filters);
        var page = KEYSET.page(entities, filters, filter.sort, filter);
        return new Page<>(views.of(page.items()), page.nextCursor());
    }
}
