package id.kurasi.certification.peer;

import id.kurasi.kit.follow.Feed;
import id.kurasi.kit.follow.FollowedPage;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Has the catalog followed. */
@ApplicationScoped
public class CatalogFeed implements Feed {

    public static final String SOURCE = "catalog";

    private final CatalogEvents events;

    CatalogFeed(@RestClient CatalogEvents events) {
        this.events = events;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public FollowedPage page(String after, int limit, int wait) {
        return events.page(after, limit, wait);
    }
}
