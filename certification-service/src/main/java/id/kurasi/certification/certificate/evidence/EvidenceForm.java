package id.kurasi.certification.certificate.evidence;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A piece of evidence to add. */
public class EvidenceForm {

    static final int MOST_MEBIBYTES = 10;

    @RestForm
    @Schema(description = "The paper: PDF, JPEG, PNG or WebP, up to 10 MiB")
    public List<FileUpload> file;

    @RestForm
    @NoNik
    @Size(max = 250)
    @Schema(nullable = true, description = "What it is (judul)", examples = "Sertifikat halal, halaman 1")
    public String title;
}
