package id.kurasi.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Entity tags: {@code "<version>-<hash of the answer>"}. The version is what {@code If-Match} compares; the hash makes the tag
 * change with what depends on the caller, the language or the date, so that a 304 is never wrong.
 */
@ApplicationScoped
public class Etags {

    private final ObjectMapper json;

    public Etags(ObjectMapper json) {
        this.json = json;
    }

    public byte[] bytesOf(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An answer cannot be written as JSON", broken);
        }
    }

    /** @return null for an answer that is neither a resource nor an aggregate */
    public String tagOf(Object view, byte[] bytes) {
        var content = hash(bytes);
        if (view instanceof Versioned resource) {
            return '"' + Long.toString(resource.version()) + '-' + content + '"';
        }
        return view instanceof Aggregate ? '"' + content + '"' : null;
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
