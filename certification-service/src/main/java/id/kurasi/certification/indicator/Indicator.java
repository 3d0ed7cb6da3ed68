package id.kurasi.certification.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a figure means (metadata indikator), in the terms in which agencies' data portals ask for it. */
@Entity
@Immutable
@Table(name = "indicator")
public class Indicator {

    @Id
    @Enumerated(EnumType.STRING)
    private IndicatorCode code;

    private int position;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Wanted wanted;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Dimension> classification;

    @JdbcTypeCode(SqlTypes.JSON)
    private Wording name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Wording concept;

    @JdbcTypeCode(SqlTypes.JSON)
    private Wording definition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Wording interpretation;

    @JdbcTypeCode(SqlTypes.JSON)
    private Wording formula;

    protected Indicator() {}

    public IndicatorCode code() {
        return code;
    }

    int position() {
        return position;
    }

    public Unit unit() {
        return unit;
    }

    Wanted wanted() {
        return wanted;
    }

    /** What it may be broken down by. */
    List<Dimension> dimensions() {
        return classification;
    }

    Dimension kind() {
        return isOfTopics() ? Dimension.TOPIC : Dimension.TYPE;
    }

    /** Whether its figures are of topics of trainings; those of the others are of certificate types. */
    public boolean isOfTopics() {
        return classification.contains(Dimension.TOPIC);
    }

    Wording name() {
        return name;
    }

    Wording concept() {
        return concept;
    }

    Wording definition() {
        return definition;
    }

    Wording interpretation() {
        return interpretation;
    }

    Wording formula() {
        return formula;
    }
}
