package id.kurasi.catalog.media;

import id.kurasi.catalog.business.BusinessAnonymised;
import id.kurasi.catalog.product.ProductsMerged;
import id.kurasi.file.blob.Blobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Follows what becomes of products with their photos and documents, in the same transaction. */
@ApplicationScoped
class MediaOfProducts {

    /** What the survivor has already, and what exceeds its number, stays where it was. */
    private static final String TAKE_OVER = """
            update product_medium m set product_id = :survivor, position = free.position
            from (select d.id, (select count(*) from product_medium s where s.product_id = :survivor and s.kind = d.kind)
                      + row_number() over (partition by d.kind order by d.position) as position
                  from product_medium d
                  where d.product_id = :duplicate and not exists (
                      select from product_medium s
                      where s.product_id = :survivor and s.kind = d.kind and s.hash = d.hash)) free
            where m.id = free.id and free.position <= case m.kind when 'PHOTO' then 12 else 10 end
            """;

    private static final String CLOSE_GAPS = """
            update product_medium m set position = kept.position
            from (select id, row_number() over (partition by kind order by position) as position
                  from product_medium where product_id = :duplicate) kept
            where m.id = kept.id and m.position <> kept.position
            """;

    private final EntityManager entities;
    private final Media media;
    private final Blobs blobs;

    MediaOfProducts(EntityManager entities, Media media, Blobs blobs) {
        this.entities = entities;
        this.media = media;
        this.blobs = blobs;
    }

    void takeOver(@Observes ProductsMerged merged) {
        entities.createNativeQuery(TAKE_OVER)
                .setParameter("survivor", merged.survivor())
                .setParameter("duplicate", merged.duplicate())
                .executeUpdate();
        entities.createNativeQuery(CLOSE_GAPS)
                .setParameter("duplicate", merged.duplicate())
                .executeUpdate();
    }

    /** Pictures and documents may show a person. */
    void forget(@Observes BusinessAnonymised anonymised) {
        media.list("productId in (select p.id from Product p where p.business.id = ?1)", anonymised.business())
                .forEach(medium -> {
                    media.delete(medium);
                    blobs.release(medium.hashes());
                });
    }
}
