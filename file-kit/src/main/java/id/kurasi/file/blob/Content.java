package id.kurasi.file.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes to be stored, and the name they get by what they are.
 *
 * @param hash SHA-256 in lower-case hexadecimal
 * @param length in bytes, at least 1
 */
public record Content(String hash, long length, Source source) {

    /** Where the bytes are; may be asked more than once. */
    public interface Source {
        InputStream open() throws IOException;
    }

    public static Content of(byte[] bytes) {
        return new Content(
                HexFormat.of().formatHex(sha256().digest(bytes)), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    public static Content of(Path file) throws IOException {
        var digest = sha256();
        try (var all = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, all);
        }
        return new Content(
                HexFormat.of().formatHex(digest.digest()), Files.size(file), () -> Files.newInputStream(file));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
