package id.kurasi.catalog.media;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kurasi.file.transfer.Upload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ArrangePhotos",
        description = "Every photo that the product has, in the order it shall have",
        examples = "{\"items\": [{\"id\": \"0199a5e0-5c00-7000-8000-0000000000f1\", \"alt\": \"Kemasan depan\"}]}")
public record ArrangePhotos(@NotNull @Size(max = 12) List<@Valid @NotNull PlacedPhoto> items) {

    @Schema(name = "PlacedPhoto", description = "A photo and what is said of it")
    public record PlacedPhoto(
            @NotNull UUID id,

            @Size(max = 250) @Schema(nullable = true, examples = "Kemasan depan")
            String alt) {}

    @JsonIgnore
    List<Place> places() {
        return items.stream()
                .map(photo -> new Place(photo.id(), Upload.words("alt", photo.alt())))
                .toList();
    }
}
