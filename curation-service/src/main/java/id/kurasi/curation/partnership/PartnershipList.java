package id.kurasi.curation.partnership;

import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

@ApplicationScoped
class PartnershipList {

    private static final Keyset<Partnership> KEYSET = new Keyset<>(
            "select p from Partnership p",
            Partnership.class,
            "p.id",
            partnership -> partnership.id,
            Sorts.<Partnership>defaultingTo("-createdAt")
                    .by("createdAt", "p.createdAt", partnership -> partnership.createdAt, Instant::parse));

    private final EntityManager entities;
    private final Partnerships partnerships;

    PartnershipList(EntityManager entities, Partnerships partnerships) {
        this.entities = entities;
        this.partnerships = partnerships;
    }

    Page<PartnershipView> page(PartnershipFilter filter) {
        var filters = filter.filters();
        partnerships.restrict(filters);
        var page = KEYSET.page(entities, filters, filter.sort, filter);
        return new Page<>(
                page.items().stream()
                        .map(found -> PartnershipView.of(found, partnerships.keeps(found.agencyRegionCode)))
                        .toList(),
                page.nextCursor());
    }
}
