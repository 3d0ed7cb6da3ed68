package id.kurasi.certification.number;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;

/** What a part of a type's numbers means. Kept as data; migrations state the source of each. */
@Entity
@Immutable
@Table(name = "number_fact")
class NumberFact {

    @Id
    UUID id;

    String type;

    /** The name of the part in the shapes; {@link Comparison} knows some of them. */
    String name;

    String nameEn;
    String nameId;

    /** Which {@link NumberCode}s say what its digits mean; null where nothing does. */
    String codeList;

    /** Which digits can be, where no list tells. */
    @Convert(converter = PatternConverter.class)
    Pattern possible;

    /** What to say of digits that cannot be; null where that is not known for certain. */
    String messageCode;

    /** Of a year: what stands before its digits; null for anything else. */
    String century;

    /** Of a year: how many years after the issue it lies; null where it has nothing to do with it. */
    Integer yearsFromIssue;

    /** Of a year: the first that can be. */
    Integer earliest;

    /** How far it may lie from the issue: months for a month, years for a year; null where it is not to lie elsewhere at all. */
    Integer tolerance;

    String source;

    protected NumberFact() {}

    NumberFact(String name) {
        this.name = name;
        this.nameEn = name;
        this.nameId = name;
    }

    int tolerance() {
        return tolerance == null ? 0 : tolerance;
    }

    boolean isYear() {
        return century != null;
    }
}
