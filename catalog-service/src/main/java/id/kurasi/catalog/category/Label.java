package id.kurasi.catalog.category;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Label", description = "A name in both languages")
public record Label(
        @NotBlank @Size(max = 120) @Schema(examples = "Snacks")
        String en,

        @NotBlank @Size(max = 120) @Schema(examples = "Makanan ringan (camilan)")
        String id) {

    public String in(Locale language) {
        return language.getLanguage().equals("id") ? id : en;
    }
}
