package id.kurasi.file.transfer;

import id.kurasi.file.blob.Content;
import jakarta.persistence.Embeddable;

/** What is stored, under its SHA-256, and how many bytes it has. */
@Embeddable
public record StoredFile(String hash, long length) {

    public static StoredFile of(Content content) {
        return new StoredFile(content.hash(), content.length());
    }
}
