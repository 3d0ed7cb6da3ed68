package id.kurasi.certification.number;

import java.util.List;

/**
 * A number as written, understood.
 *
 * @param canonical the one form in which two spellings of the same number are equal
 * @param kind null when the number has no known shape, or the type gives its numbers none
 * @param expiryYear the two digits of the year in which it ends, when the number itself tells; else null
 */
public record ReadNumber(String canonical, NumberKind kind, Integer expiryYear, List<Finding> findings) {

    public boolean isMistaken() {
        return kind == NumberKind.MISTAKEN;
    }
}
