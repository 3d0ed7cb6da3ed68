package id.kurasi.catalog.media;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ArrangeDocuments",
        description = "Every document that the product has, in the order it shall have",
        examples =
                "{\"items\": [{\"id\": \"0199a5e0-5c00-7000-8000-0000000000f1\", \"title\": \"Hasil uji laboratorium\"}]}")
public record ArrangeDocuments(@NotNull @Size(max = 10) List<@Valid @NotNull PlacedDocument> items) {

    @Schema(name = "PlacedDocument", description = "A document and its title")
    public record PlacedDocument(
            @NotNull UUID id,

            @NotBlank @Size(max = 250) @Schema(examples = "Hasil uji laboratorium")
            String title) {}

    @JsonIgnore
    List<Place> places() {
        return items.stream()
                .map(document -> new Place(document.id(), document.title()))
                .toList();
    }
}
