package id.kurasi.certification.certificate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What only some types have. Which of them, the certificate type tells in its {@code details}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What only some types have; the certificate type lists which. Others are left out.")
public record Details(
        @Schema(
                description = "TRADEMARK: classes of goods and services of the Nice classification, 1 to 45",
                examples = "[30]")
        @Size(max = 45)
        List<@NotNull @Min(1) @Max(45) Integer> niceClasses,

        @Schema(description = "SNI: the standard that the product meets, as written", examples = "SNI 2973:2011")
        @Size(min = 1, max = 60)
        String standard) {

    static final Details NONE = new Details(null, null);

    @JsonIgnore
    List<String> names() {
        var names = new ArrayList<String>();
        if (niceClasses != null) {
            names.add("niceClasses");
        }
        if (standard != null) {
            names.add("standard");
        }
        return names;
    }
}
