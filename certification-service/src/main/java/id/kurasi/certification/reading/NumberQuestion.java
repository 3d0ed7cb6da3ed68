package id.kurasi.certification.reading;

import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A number to read, and what else is known of its certificate. */
public class NumberQuestion {

    /** Instead of a type: whichever the number looks like. */
    static final String ANY = "ANY";

    @RestQuery
    @Size(max = 40)
    @Pattern(regexp = "[A-Z][A-Z0-9_]*")
    @Parameter(
            description = "Code of the certificate type of whose numbers it should be, or ANY (also when left out)",
            example = "PIRT")
    public String type;

    @RestQuery
    @NotBlank
    @Size(max = 60)
    @NoNik
    @Parameter(description = "As written, with or without what stands before it", example = "P-IRT No. 206357601007229")
    public String number;

    @RestQuery
    @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")
    @Parameter(description = "Where the business lies, to compare with the number", example = "35.76")
    public String region;

    @RestQuery
    @Size(max = 40)
    @Parameter(
            description = "What the product is packed in, to compare with the number: GLASS, PLASTIC, CARTON, CAN,"
                    + " ALUMINIUM_FOIL, OTHER, COMPOSITE or DOUBLE",
            example = "PLASTIC")
    public String packaging;

    @RestQuery
    @PlausibleDate
    @Parameter(description = "Day of issue, to compare with the number", example = "2024-02-01")
    public LocalDate issuedOn;

    boolean isOfAnyType() {
        return type == null || type.equals(ANY);
    }
}
