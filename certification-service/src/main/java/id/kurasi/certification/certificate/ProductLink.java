package id.kurasi.certification.certificate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kurasi.certification.meaning.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A product on the certificate's list.
 *
 * @param compositionRevision the recipe that was certified
 * @param outdated the times in which the product had a newer one, where the type's worth depends on the recipe
 */
@Embeddable
public record ProductLink(
        @Column(nullable = false) UUID productId,
        int compositionRevision,

        @Column(nullable = false) @JdbcTypeCode(SqlTypes.JSON)
        List<Period> outdated) {

    public ProductLink(UUID productId, int compositionRevision) {
        this(productId, compositionRevision, List.of());
    }

    @JsonIgnore
    boolean isOutdated() {
        return Period.lasts(outdated);
    }

    boolean lastsOutdated() {
        return Period.lasts(outdated);
    }

    ProductLink outdatedFrom(LocalDate day) {
        return new ProductLink(productId, compositionRevision, Period.opened(outdated, day));
    }

    ProductLink fittingFrom(LocalDate day) {
        return new ProductLink(productId, compositionRevision, Period.closed(outdated, day));
    }

    ProductLink certified(int revision) {
        return new ProductLink(productId, revision, outdated);
    }

    ProductLink of(UUID otherProduct, int revision) {
        return new ProductLink(otherProduct, revision, outdated);
    }
}
