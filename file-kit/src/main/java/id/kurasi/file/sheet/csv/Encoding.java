package id.kurasi.file.sheet.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The encoding of a file. What is valid UTF-8 from its first byte to its last is UTF-8; what is not anywhere, is Windows-1252
 * throughout, in which Excel saves "CSV" in Indonesia as in Western Europe.
 *
 * @param markLength bytes of the byte order mark
 */
record Encoding(Charset charset, int markLength) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 64 * 1024;

    static Encoding of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var start = ByteBuffer.allocate(3);
            channel.read(start, 0);
            var mark = start.flip().remaining() < 2 ? 0 : start.getShort(0) & 0xFFFF;
            if (mark == 0xFFFE) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            if (mark == 0xFEFF) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            var markLength = mark == 0xEFBB && start.remaining() == 3 && start.get(2) == (byte) 0xBF ? 3 : 0;
            return isUtf8(channel)
                    ? new Encoding(StandardCharsets.UTF_8, markLength)
                    : new Encoding(WINDOWS_1252, markLength);
        }
    }

    private static boolean isUtf8(FileChannel channel) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var text = CharBuffer.allocate(BUFFER);
        var ended = false;
        while (!ended) {
            ended = channel.read(bytes) < 0;
            if (decoder.decode(bytes.flip(), text.clear(), ended).isError()) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }
}
