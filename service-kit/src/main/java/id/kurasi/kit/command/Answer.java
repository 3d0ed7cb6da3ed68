package id.kurasi.kit.command;

/** An answer as it is kept for a repeated request. */
public record Answer(String fingerprint, int status, String location, String etag, String body) {}
