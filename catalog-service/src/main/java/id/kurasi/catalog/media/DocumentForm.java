package id.kurasi.catalog.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A document to add. */
public class DocumentForm {

    static final int MOST_MEBIBYTES = 10;

    @RestForm
    @Schema(description = "The document: PDF, up to 10 MiB")
    public List<FileUpload> file;

    @RestForm
    @NotBlank
    @Size(max = 250)
    @Schema(description = "What it is called (judul)", examples = "Hasil uji laboratorium")
    public String title;
}
