package id.kurasi.catalog.media;

import id.kurasi.catalog.blob.Content;
import jakarta.persistence.Embeddable;

/** What is stored, under its SHA-256, and how many bytes it has. */
@Embeddable
record StoredFile(String hash, long length) {

    static StoredFile of(Content content) {
        return new StoredFile(content.hash(), content.length());
    }
}
