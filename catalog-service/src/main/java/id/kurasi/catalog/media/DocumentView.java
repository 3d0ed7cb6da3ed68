package id.kurasi.catalog.media;

import id.kurasi.kit.web.Aggregate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Document", description = "A document of a product (dokumen), as PDF")
public record DocumentView(
        UUID id,
        @Schema(examples = "Hasil uji laboratorium") String title,

        @Schema(examples = "/v1/media/0199a5e0-5c00-7000-8000-0000000000d1")
        String href,

        @Schema(description = "Bytes", examples = "48213") long length)
        implements Aggregate {

    static DocumentView of(Medium document) {
        return new DocumentView(
                document.id(),
                document.caption(),
                MediaLinks.to(document.id()),
                document.file().length());
    }
}
