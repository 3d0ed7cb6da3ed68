package id.kurasi.catalog.product;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How much of what a requirement profile asks for is given for a product, to filter and sort lists by. */
@Entity
@Immutable
@Table(name = "product_completeness")
@IdClass(Completeness.Key.class)
class Completeness {

    /** Of the query parameters and sort keys; the name of the profile follows. */
    static final String PREFIX = "completeness.";

    record Key(UUID productId, String profile) {}

    @Id
    UUID productId;

    @Id
    String profile;

    int percent;
}
