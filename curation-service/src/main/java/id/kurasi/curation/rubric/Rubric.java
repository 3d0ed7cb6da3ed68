package id.kurasi.curation.rubric;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * The form by which products of a kind are judged (<i>kriteria kurasi</i>): criteria with weights that sum to 100, and
 * the lines a score is read against. Never changed: a new wording or weight is a new version.
 */
@Entity
@Immutable
public class Rubric {

    /** 1 unacceptable, 3 sellable with minor fixes, 5 best on the shelf; no half points. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    @Id
    UUID id;

    String code;
    int version;
    String name;

    @Column(name = "name_id")
    String nameId;

    BigDecimal passLine;
    int refusePoints;
    String leadCriterion;
    BigDecimal leadFloor;

    @Column(name = "grade_a")
    BigDecimal gradeA;

    @Column(name = "grade_b")
    BigDecimal gradeB;

    @Column(name = "grade_c")
    BigDecimal gradeC;

    /** Points between two curators' scores beyond which they should talk. */
    BigDecimal spreadFlag;

    /** Criteria that break a tie, the first first. */
    List<String> tieCriteria;

    Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rubric_criterion", joinColumns = @JoinColumn(name = "rubric_id"))
    @OrderBy("position")
    List<Criterion> criteria;

    protected Rubric() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public List<String> tieCriteria() {
        return tieCriteria;
    }

    /**
     * The score of one curator: Σ weight × (points − 1) / 4, so that 1 point everywhere is 0, 3 is 50 and 5 is 100. (The
     * plain points / 5 would give 20 to a product that is unacceptable in everything.)
     */
    public BigDecimal score(Map<String, Integer> points) {
        int quarters = criteria.stream()
                .mapToInt(criterion -> criterion.weight() * (points.get(criterion.code()) - LOWEST))
                .sum();
        return BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(HIGHEST - LOWEST));
    }

    Grade grade(BigDecimal score) {
        if (score.compareTo(gradeA) >= 0) {
            return Grade.A;
        }
        if (score.compareTo(gradeB) >= 0) {
            return Grade.B;
        }
        return score.compareTo(gradeC) >= 0 ? Grade.C : Grade.D;
    }
}
