package id.kurasi.certification.programme;

import id.kurasi.certification.type.Scheme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate that a programme helps to obtain. */
@Schema(name = "ProgrammeOffer", description = "A certificate that a programme helps to obtain")
public record OfferView(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the certificate type", examples = "HALAL")
        String type,

        @Size(max = 40)
        @Schema(
                nullable = true,
                description = "The route. Null where the type has only one; in a request, null means every route",
                examples = "SELF_DECLARE")
        String scheme) {

    static OfferView of(Offer offer) {
        return new OfferView(offer.type(), offer.scheme().equals(Scheme.STANDARD) ? null : offer.scheme());
    }
}
