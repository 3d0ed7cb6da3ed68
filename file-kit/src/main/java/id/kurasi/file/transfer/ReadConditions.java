package id.kurasi.file.transfer;

import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;

/** What a reader has already, and which part it wants. */
public class ReadConditions {

    @RestHeader("If-None-Match")
    public String ifNoneMatch;

    @RestHeader("Range")
    public String range;

    @RestHeader("If-Range")
    public String ifRange;

    boolean has(String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::trim)
                        .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                        .anyMatch(given -> given.equals("*") || given.equals(etag));
    }

    /** A range of something else than the reader has the rest of is of no use to it. */
    Optional<ByteRange> range(String etag, long total) {
        return ifRange == null || ifRange.trim().equals(etag) ? ByteRange.of(range, total) : Optional.empty();
    }
}
