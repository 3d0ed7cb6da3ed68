package id.kurasi.certification.catalog;

import id.kurasi.kit.follow.FollowedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The copy of what businesses are; versions as in {@link KnownProducts}. */
@ApplicationScoped
class KnownBusinesses {

    private static final String TELL = """
            with known as (select region_code from known_business where business_id = :id)
            insert into known_business as business
                (business_id, region_code, business_scale, state, merged_into, version, updated_at)
            values (:id, :region, :scale, :state, :survivor, :version, :at)
            on conflict (business_id) do update set
                region_code = coalesce(excluded.region_code, business.region_code),
                business_scale = coalesce(excluded.business_scale, business.business_scale),
                state = coalesce(excluded.state, business.state),
                merged_into = coalesce(excluded.merged_into, business.merged_into),
                version = excluded.version,
                updated_at = excluded.updated_at
            where business.version is null or business.version < excluded.version
            returning region_code as now, (select region_code from known) as before
            """;

    private final Session session;

    KnownBusinesses(Session session) {
        this.session = session;
    }

    /** What is known of its region, before and after; null is unknown. */
    record Regions(String before, String now) {}

    /** @return empty when the event is stale */
    Optional<Regions> tell(FollowedEvent event, UUID survivor) {
        var told = new Told(event.data());
        return session
                .createNativeQuery(TELL, Tuple.class)
                .setParameter("id", event.subject())
                .setParameter("region", told.region("regionCode"))
                .setParameter("scale", told.text("businessScale"))
                .setParameter("state", told.text("state"))
                .setParameter("survivor", survivor)
                .setParameter("version", told.version())
                .setParameter("at", event.time())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Regions(row.get("before", String.class), row.get("now", String.class)));
    }

    /** Products carry the region of their business; the catalog writes no events of theirs when it moves. */
    void carryProductsAlong(UUID business, String regionCode) {
        session.createNativeMutationQuery("""
                        update known_product set region_code = :region
                        where business_id = :business and region_code is distinct from :region
                        """)
                .setParameter("business", business)
                .setParameter("region", regionCode)
                .executeUpdate();
    }

    /** The business that has taken this one over by now, or this one. */
    UUID survivorOf(UUID business) {
        return session
                .createNativeQuery("select merged_into from known_business where business_id = :business", UUID.class)
                .setParameter("business", business)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(business);
    }

    Optional<String> regionOf(UUID business) {
        return session
                .createNativeQuery("select region_code from known_business where business_id = :business", String.class)
                .setParameter("business", business)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Gives the survivor the products of the double, and the doubles which that one has taken over before. */
    void takeOver(UUID survivor, UUID duplicate) {
        session.createNativeMutationQuery("""
                        update known_product set business_id = :survivor,
                            region_code = coalesce(
                                (select region_code from known_business where business_id = :survivor), region_code)
                        where business_id = :duplicate
                        """)
                .setParameter("survivor", survivor)
                .setParameter("duplicate", duplicate)
                .executeUpdate();
        session.createNativeMutationQuery(
                        "update known_business set merged_into = :survivor where merged_into = :duplicate")
                .setParameter("survivor", survivor)
                .setParameter("duplicate", duplicate)
                .executeUpdate();
    }
}
