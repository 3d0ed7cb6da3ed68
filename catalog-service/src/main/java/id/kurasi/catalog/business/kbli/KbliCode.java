package id.kurasi.catalog.business.kbli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "KbliCode", description = "An activity that small manufacturers usually have (KBLI)")
public record KbliCode(
        @Schema(examples = "2020") String version,
        @Schema(examples = "13134") String code,

        @Schema(description = "In Indonesian", examples = "Industri Batik")
        String title,

        @Schema(description = "Who issued this version", examples = "BPS Regulation 2/2020")
        String source,

        @Schema(
                description = "Whether code and title were both read in a source; do not show others as official",
                examples = "true")
        boolean verified) {

    /** Whether the text is how the code begins, or each of its words is in the title. */
    @JsonIgnore
    boolean answersTo(String text) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        var words = title.toLowerCase(Locale.ROOT);
        return code.startsWith(sought) || Arrays.stream(sought.split("\\s+")).allMatch(words::contains);
    }
}
