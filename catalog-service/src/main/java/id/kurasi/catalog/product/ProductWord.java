package id.kurasi.catalog.product;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A stem in the names of a product. The database keeps them; searches walk them in the order of the list. */
@Entity
@Immutable
@Table(name = "product_word")
class ProductWord {

    /** @param createdAt of the product */
    @Embeddable
    record Key(String word, Instant createdAt, UUID productId) {}

    @EmbeddedId
    Key key;

    /** As the product is: for who reads nothing else there is an index of these alone. */
    boolean published;
}
