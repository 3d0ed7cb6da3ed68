package id.kurasi.certification.reading;

import id.kurasi.certification.number.NumberKind;
import id.kurasi.certification.number.ReadNumber;
import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.CertificateTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Of which type a number is, when nobody says. The first of these decides:
 *
 * <ol>
 *   <li>it has the shape of a type's certificates or applications; the usual types go before the rare;
 *   <li>it is a number that people take for a certificate's (the decree behind a halal certificate);
 *   <li>it has the shape of a paper that is no certificate, a NIB or a barcode: then it is of no type;
 *   <li>words in it name the type, or it begins like a number of it;
 *   <li>it is known to be written in place of a type's numbers;
 *   <li>a number of the type stands in it among other words.
 * </ol>
 */
@ApplicationScoped
class LikeliestType {

    private final CertificateTypes types;

    LikeliestType(CertificateTypes types) {
        this.types = types;
    }

    /** Empty when it is a number of no type. */
    Optional<CertificateType> of(String number) {
        return first(number, read -> read.kind() != null && read.kind().isEvidence())
                .or(() -> first(number, ReadNumber::isMistaken))
                .or(() -> isOfOtherPaper(number) ? Optional.empty() : byLooks(number));
    }

    private boolean isOfOtherPaper(String number) {
        return types.otherPapers().read(number).kind() != null;
    }

    private Optional<CertificateType> byLooks(String number) {
        return types.likeliestFirst().stream()
                .filter(type -> type.isMeantBy(number.strip()))
                .findFirst()
                .or(() -> first(number, read -> read.kind() == NumberKind.DOUBTFUL))
                .or(() -> first(number, ReadNumber::holdsANumber));
    }

    private Optional<CertificateType> first(String number, Predicate<ReadNumber> fits) {
        return types.likeliestFirst().stream()
                .filter(type -> fits.test(type.numbers().read(number)))
                .findFirst();
    }
}
