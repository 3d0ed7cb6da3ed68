package id.kurasi.certification.certificate.evidence;

import id.kurasi.file.transfer.ServedFile;
import id.kurasi.file.transfer.StoredFile;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A paper or a photo which shows that a certificate is real (bukti). Never changed. */
@Entity
@Immutable
@Table(name = "evidence")
class Evidence {

    @Id
    private UUID id;

    private UUID certificateId;
    private String title;
    private String mediaType;

    @Embedded
    private StoredFile file;

    private String addedBy;
    private Instant addedAt;

    protected Evidence() {}

    Evidence(UUID id, UUID certificateId, Prepared prepared, String addedBy, Instant addedAt) {
        this.id = id;
        this.certificateId = certificateId;
        this.title = prepared.title();
        this.mediaType = prepared.mediaType();
        this.file = prepared.file();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** A PDF is saved, not opened beside our own pages. */
    ServedFile served() {
        return new ServedFile(file, mediaType, mediaType.equals(Prepared.PDF) ? title == null ? "bukti" : title : null);
    }

    EvidenceView view() {
        return new EvidenceView(
                id, title, mediaType, file.hash(), file.length(), EvidenceView.at(certificateId, id), addedBy, addedAt);
    }

    UUID id() {
        return id;
    }

    StoredFile file() {
        return file;
    }
}
