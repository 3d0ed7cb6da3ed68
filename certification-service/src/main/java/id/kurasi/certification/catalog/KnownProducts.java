package id.kurasi.certification.catalog;

import id.kurasi.kit.follow.FollowedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The copy of what products are. An event may come after a later one of the same product, when the transaction that wrote it
 * was begun earlier; the product's version tells. Events of old have no version and told less: what they do not tell stays.
 */
@ApplicationScoped
class KnownProducts {

    /** The region and the business are those which the business has by now, whatever this product's event says of them. */
    private static final String TELL = """
            with known as (select composition_revision, category from known_product where product_id = :id),
            home as (
                select coalesce(survivor.business_id, named.business_id) as business_id,
                    coalesce(survivor.region_code, named.region_code) as region_code
                from known_business named left join known_business survivor on survivor.business_id = named.merged_into
                where named.business_id = :business
            )
            insert into known_product as product (product_id, business_id, category, region_code, state,
                composition_revision, storage, shelf_life_days, merged_into, version, updated_at)
            values (:id, coalesce((select business_id from home), :business), :category,
                coalesce((select region_code from home), :region), :state,
                :compositionRevision, :storage, :shelfLifeDays, :survivor, :version, :at)
            on conflict (product_id) do update set
                business_id = excluded.business_id,
                category = coalesce(excluded.category, product.category),
                region_code = coalesce(excluded.region_code, product.region_code),
                state = coalesce(excluded.state, product.state),
                composition_revision = greatest(excluded.composition_revision, product.composition_revision),
                storage = case when excluded.version is null then product.storage else excluded.storage end,
                shelf_life_days =
                    case when excluded.version is null then product.shelf_life_days else excluded.shelf_life_days end,
                merged_into = coalesce(excluded.merged_into, product.merged_into),
                version = excluded.version,
                updated_at = excluded.updated_at
            where product.version is null or product.version < excluded.version
            returning coalesce((select composition_revision from known), 1) as recipe_before,
                category is distinct from (select category from known) as recategorised, business_id
            """;

    private final Session session;

    KnownProducts(Session session) {
        this.session = session;
    }

    /**
     * What an event has changed here.
     *
     * @param recipeBefore its revision; the first one for a product not heard of
     * @param business who makes it by now
     */
    record Change(int recipeBefore, boolean recategorised, UUID business) {}

    /** @return empty when the event is stale */
    Optional<Change> tell(FollowedEvent event, UUID business, int compositionRevision) {
        var told = new Told(event.data());
        return session
                .createNativeQuery(TELL, Tuple.class)
                .setParameter("id", event.subject())
                .setParameter("business", business)
                .setParameter("category", told.text("category"))
                .setParameter("region", told.region("regionCode"))
                .setParameter("state", told.text("state"))
                .setParameter("compositionRevision", compositionRevision)
                .setParameter("storage", told.text("storage"))
                .setParameter("shelfLifeDays", told.number("shelfLifeDays"))
                .setParameter("survivor", told.id("survivorId"))
                .setParameter("version", told.version())
                .setParameter("at", event.time())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Change(
                        row.get("recipe_before", Integer.class),
                        row.get("recategorised", Boolean.class),
                        row.get("business_id", UUID.class)));
    }
}
