package id.kurasi.kit.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Tells one request from another: its path and what it carries. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static Fingerprint of(String path) {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256")).text(path);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    Fingerprint body(byte[] body) {
        digest.update(body);
        return this;
    }

    /** The parts by name and content; the names of files and the boundary between parts say nothing. */
    Fingerprint form(FormData form) {
        if (form != null) {
            var names = new TreeSet<String>();
            form.forEach(names::add);
            names.forEach(name -> form.get(name).forEach(part -> part(name, part)));
        }
        return this;
    }

    private void part(String name, FormValue part) {
        text(name);
        if (part.isFileItem()) {
            file(part.getFileItem()::getInputStream);
        } else {
            text(part.getValue());
        }
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private Fingerprint text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    private void file(Content content) {
        try (var stream = content.open()) {
            stream.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        digest.update((byte) 0);
    }

    private interface Content {
        InputStream open() throws IOException;
    }
}
