package id.kurasi.curation.rubric;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One thing a curator gives points for.
 *
 * @param weight share of the whole, of 100
 * @param anchors what 1, 3 and 5 points mean, so that two curators mean the same by a 3
 */
@Embeddable
public record Criterion(
        int position,
        String code,
        int weight,
        String label,
        @Column(name = "label_id") String labelId,
        @JdbcTypeCode(SqlTypes.JSON) List<Anchor> anchors) {

    /** The wording of a number of points, in English and Indonesian. */
    public record Anchor(int points, String en, String id) {}
}
