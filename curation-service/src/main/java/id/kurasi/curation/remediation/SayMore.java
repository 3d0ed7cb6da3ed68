package id.kurasi.curation.remediation;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RemediationNote")
record SayMore(
        @Size(max = 1000)
        @NoNik
        @Schema(nullable = true, description = "Kept in the history", examples = "New pouches have been ordered.")
        String note) {

    /** The body may be left out. */
    static String noteOf(SayMore request) {
        return request == null ? null : request.note();
    }
}
