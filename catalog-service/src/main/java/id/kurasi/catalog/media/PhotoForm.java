package id.kurasi.catalog.media;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A photo to add. */
public class PhotoForm {

    static final int MOST_MEBIBYTES = 15;

    @RestForm
    @Schema(description = "The picture: JPEG, PNG or WebP, up to 15 MiB")
    public List<FileUpload> file;

    @RestForm
    @Size(max = 250)
    @Schema(description = "What it shows, for who cannot see it", nullable = true, examples = "Kemasan depan")
    public String alt;
}
