package id.kurasi.kit.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A single resource: its answers carry an ETag that {@code If-Match} and {@code If-None-Match} take. */
public interface Versioned {

    /** Grows by one with every change. */
    @JsonProperty
    long version();
}
