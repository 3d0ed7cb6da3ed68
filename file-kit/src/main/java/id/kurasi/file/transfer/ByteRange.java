package id.kurasi.file.transfer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for (RFC 9110 section 14).
 *
 * @param from the first byte, from 0
 * @param length how many; 0 when the range lies behind the end
 */
record ByteRange(long from, long length) {

    private static final Pattern ONE =
            Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** @return nothing for what is to be ignored: no range, several, or none that can be understood */
    static Optional<ByteRange> of(String header, long total) {
        var match = ONE.matcher(header == null ? "" : header);
        if (!match.matches()) {
            return Optional.empty();
        }
        var first = match.group(1);
        var last = match.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(suffix(Long.parseLong(last), total));
        }
        var from = Long.parseLong(first);
        var to = last.isEmpty() ? total - 1 : Math.min(Long.parseLong(last), total - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(from, Math.max(0, to - from + 1)));
    }

    private static ByteRange suffix(long wanted, long total) {
        var length = Math.min(wanted, total);
        return new ByteRange(total - length, length);
    }

    boolean isSatisfiable() {
        return length > 0;
    }

    /** For the header {@code Content-Range}. */
    String of(long total) {
        return "bytes " + from + '-' + (from + length - 1) + '/' + total;
    }
}
