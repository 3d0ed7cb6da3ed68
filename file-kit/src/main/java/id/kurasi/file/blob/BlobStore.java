package id.kurasi.file.blob;

import java.io.InputStream;

/**
 * Where large bytes lie, under the SHA-256 of what they are. What is stored never changes, so all three may be repeated.
 *
 * <p>A store knows nothing of who refers to what: {@link Blobs} does.
 */
interface BlobStore {

    /** Stores all of it or nothing, durably, before it returns. */
    void put(Content content);

    /**
     * Opens a part of what is stored, in memory that does not grow with its length, and without holding a connection of the
     * database while the reader is slow.
     *
     * @param from the first byte, from 0
     * @param length how many bytes; the part lies within what is stored
     * @throws IllegalStateException when there is nothing under the hash
     */
    InputStream open(String hash, long from, long length);

    /** Forgets what is stored; nothing happens when there is nothing. */
    void delete(String hash);
}
