package id.kurasi.certification.facilitation.step;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which documents are wanted. */
@Schema(description = "Which documents are wanted: the whole checklist at first, some of it again later")
public record RequestDocuments(
        @Size(max = 50)
        @Schema(
                nullable = true,
                description = "Codes of documents that are wanted once more; of no effect the first time",
                examples = "[\"INGREDIENT_LIST\"]")
        List<@NotBlank @Size(max = 40) String> documents,

        @Size(max = 1000) @NoNik @Schema(nullable = true, examples = "The list lacks the flavouring")
        String note) {

    public RequestDocuments {
        documents = documents == null ? List.of() : documents;
    }
}
