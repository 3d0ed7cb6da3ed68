package id.kurasi.certification.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number as written, understood.
 *
 * @param canonical the one form in which two spellings of the same number are equal
 * @param kind null when the number has no known shape, or the type gives its numbers none
 * @param facts what its digits say, by the names of its parts
 * @param findings what is odd about it as it stands
 */
public record ReadNumber(String canonical, NumberKind kind, Map<String, ReadFact> facts, List<Finding> findings) {

    static final String MORE_THAN_A_NUMBER = "MoreThanANumber";
    static final String NUMBER_OF_OTHER_TYPE = "NumberOfOtherType";

    public boolean isMistaken() {
        return kind == NumberKind.MISTAKEN;
    }

    /** Code of the type whose number it is instead. */
    public Optional<String> otherType() {
        return findings.stream()
                .filter(finding -> finding.code().equals(NUMBER_OF_OTHER_TYPE))
                .map(finding -> finding.args().get(0))
                .findFirst();
    }

    /** Whether a good number stands in it among other words. */
    public boolean holdsANumber() {
        return findings.stream().anyMatch(finding -> finding.code().equals(MORE_THAN_A_NUMBER));
    }

    /** Whether it has a shape of certificates or applications, or at least nothing against it where its type knows no shapes. */
    public boolean isWellFormed() {
        return kind == null ? findings.isEmpty() : kind.isEvidence();
    }
}
