package id.kurasi.certification.certificate.evidence;

import id.kurasi.certification.certificate.BesideCertificates;
import id.kurasi.file.blob.Blobs;
import id.kurasi.file.blob.Content;
import id.kurasi.file.picture.Pictures;
import id.kurasi.file.picture.Unfit;
import id.kurasi.file.transfer.PdfStructure;
import id.kurasi.file.transfer.StoredFile;
import id.kurasi.file.transfer.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Takes in what is uploaded, up to where it is stored and only has to be referred to. All of it is done outside a transaction:
 * decoding and an object storage take their time.
 */
@ApplicationScoped
class EvidenceIntake {

    private static final int MAGIC = 12;

    /** What the kinds of pictures begin with, and what iPhones store; the decoder then says what it makes of it. */
    private static final Pattern PICTURE =
            Pattern.compile("\u00ff\u00d8\u00ff.*|\u0089PNG.*|RIFF....WEBP|....ftyp....", Pattern.DOTALL);

    private final BesideCertificates certificates;
    private final Pictures pictures;
    private final Blobs blobs;

    EvidenceIntake(BesideCertificates certificates, Pictures pictures, Blobs blobs) {
        this.certificates = certificates;
        this.pictures = pictures;
        this.blobs = blobs;
    }

    /** A PDF is kept as it comes. A photo is drawn anew: where and with what it was taken is nobody's business here. */
    Prepared prepare(UUID certificateId, EvidenceForm form) {
        certificates.requireInvolved(certificateId);
        var file = Upload.fileOf(form.file, EvidenceForm.MOST_MEBIBYTES, Set.of("file", "title"));
        var title = Upload.words("title", form.title);
        try {
            return kept(title, file, beginning(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Prepared kept(String title, Path file, String beginning) throws IOException {
        if (beginning.startsWith("%PDF-")) {
            PdfStructure.check(file);
            return new Prepared(title, Prepared.PDF, kept(Content.of(file)));
        }
        if (PICTURE.matcher(beginning).matches()) {
            return new Prepared(
                    title, Prepared.JPEG, kept(Content.of(pictures.of(file).display())));
        }
        throw Unfit.file("NoEvidence");
    }

    private static String beginning(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(MAGIC), StandardCharsets.ISO_8859_1);
        }
    }

    private StoredFile kept(Content content) {
        blobs.keep(content);
        return StoredFile.of(content);
    }
}
