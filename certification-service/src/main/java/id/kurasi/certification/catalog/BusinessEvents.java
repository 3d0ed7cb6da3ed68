package id.kurasi.certification.catalog;

import id.kurasi.certification.certificate.Notices;
import id.kurasi.certification.indicator.Tally;
import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.peer.CatalogFeed;
import id.kurasi.kit.follow.EventHandler;
import id.kurasi.kit.follow.FollowedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.UUID;

/** Keeps the copy of businesses, and lets certificates notice that their business has moved. */
@ApplicationScoped
public class BusinessEvents implements EventHandler {

    private final KnownBusinesses businesses;
    private final Notices notices;
    private final Event<BusinessesMerged> merged;
    private final Tally tally;
    private final Today today;

    BusinessEvents(
            KnownBusinesses businesses, Notices notices, Event<BusinessesMerged> merged, Tally tally, Today today) {
        this.businesses = businesses;
        this.notices = notices;
        this.merged = merged;
        this.tally = tally;
        this.today = today;
    }

    @Override
    public String source() {
        return CatalogFeed.SOURCE;
    }

    @Override
    public Set<String> types() {
        return Set.of("business.registered", "business.changed", "business.merged", "business.anonymised");
    }

    @Override
    public void handle(FollowedEvent event) {
        var named = new Told(event.data()).id("survivorId");
        var survivor = named == null ? null : businesses.survivorOf(named);
        businesses.tell(event, survivor).ifPresent(regions -> {
            if (survivor != null) {
                merge(event, survivor);
            } else if (regions.now() != null) {
                settle(event, regions);
            }
        });
    }

    private void settle(FollowedEvent event, KnownBusinesses.Regions regions) {
        if (regions.now().equals(regions.before())) {
            return;
        }
        businesses.carryProductsAlong(event.subject(), regions.now());
        tally.touch(event.subject());
        if (regions.before() != null) {
            notices.businessMoved(event.subject(), regions.now(), today.dateOf(event.time()));
        }
    }

    private void merge(FollowedEvent event, UUID survivor) {
        businesses.takeOver(survivor, event.subject());
        notices.businessMerged(event.subject(), survivor);
        tally.touch(event.subject());
        tally.touch(survivor);
        businesses
                .regionOf(survivor)
                .ifPresent(region -> notices.businessMoved(survivor, region, today.dateOf(event.time())));
        merged.fire(new BusinessesMerged(survivor, event.subject()));
    }
}
