package id.kurasi.catalog.media;

import id.kurasi.file.transfer.ServedFile;
import id.kurasi.file.transfer.StoredFile;
import id.kurasi.kit.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A photo or a document of a product. What it shows never changes; its place and what is said of it do. */
@Entity
@Table(name = "product_medium")
class Medium {

    @Id
    private UUID id;

    private UUID productId;

    @Enumerated(EnumType.STRING)
    private MediumKind kind;

    private int position;
    private String caption;
    private Instant addedAt;

    @Embedded
    private StoredFile file;

    @Embedded
    @AttributeOverride(name = "hash", column = @Column(name = "large_hash"))
    @AttributeOverride(name = "length", column = @Column(name = "large_length"))
    private StoredFile large;

    @Embedded
    @AttributeOverride(name = "hash", column = @Column(name = "small_hash"))
    @AttributeOverride(name = "length", column = @Column(name = "small_length"))
    private StoredFile small;

    protected Medium() {}

    static Medium photo(String alt, StoredFile display, StoredFile large, StoredFile small) {
        var photo = new Medium();
        photo.kind = MediumKind.PHOTO;
        photo.caption = alt;
        photo.file = display;
        photo.large = large;
        photo.small = small;
        return photo;
    }

    static Medium document(String title, StoredFile file) {
        var document = new Medium();
        document.kind = MediumKind.DOCUMENT;
        document.caption = title;
        document.file = file;
        return document;
    }

    Medium placed(UUID productId, int position, Instant now) {
        id = Ids.next();
        this.productId = productId;
        this.position = position;
        addedAt = now;
        return this;
    }

    void arrange(int position, String caption) {
        this.position = position;
        this.caption = caption;
    }

    /** Into the place of one before it that is gone. */
    void moveUp() {
        position--;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    UUID productId() {
        return productId;
    }

    MediumKind kind() {
        return kind;
    }

    String caption() {
        return caption;
    }

    StoredFile file() {
        return file;
    }

    /** @return null for a document */
    StoredFile large() {
        return large;
    }

    /** @return null for a document */
    StoredFile small() {
        return small;
    }

    ServedFile served(StoredFile part) {
        return new ServedFile(part, kind.mediaType(), kind == MediumKind.PHOTO ? null : caption);
    }

    List<String> hashes() {
        return Stream.of(file, large, small)
                .filter(Objects::nonNull)
                .map(StoredFile::hash)
                .toList();
    }
}
