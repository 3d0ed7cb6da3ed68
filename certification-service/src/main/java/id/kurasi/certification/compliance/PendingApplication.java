package id.kurasi.certification.compliance;

import id.kurasi.certification.facilitation.FiledApplication;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application that lies with the issuer on the day in question. */
@Schema(name = "PendingApplication", description = "An application that lies with the issuer on the day in question")
public record PendingApplication(
        @Schema(examples = "01996ab1-7a00-7e21-8c1d-0b7d1c2e3f40")
        UUID caseId,

        @Schema(examples = "TRADEMARK") String type,
        @Schema(examples = "DID2026012345") String applicationNumber,
        @Schema(examples = "2026-10-01") LocalDate submittedOn) {

    static PendingApplication of(FiledApplication filed) {
        return new PendingApplication(filed.caseId(), filed.type(), filed.applicationNumber(), filed.submittedOn());
    }
}
