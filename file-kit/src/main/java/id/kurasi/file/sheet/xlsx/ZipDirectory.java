package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.SheetProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Looks at the end of a zip file before it is opened, since opening it takes the whole directory into memory. */
final class ZipDirectory {

    /** A workbook has a few dozen parts; one with a thousand pictures a thousand more. */
    private static final int MOST_ENTRIES = 10_000;

    private static final int MOST_BYTES = 4 << 20;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {}

    /** @throws id.kurasi.kit.problem.Refusal 413 for a directory beyond all workbooks, 422 when there is none */
    static void requireBounded(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var end = lastBytes(channel);
            for (var at = end.limit() - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    requireBounded(end, at);
                    return;
                }
            }
        }
        throw SheetProblem.DAMAGED_ZIP.refusal();
    }

    private static void requireBounded(ByteBuffer end, int at) {
        var entries = end.getShort(at + 10) & 0xFFFF;
        var bytes = end.getInt(at + 12) & 0xFFFFFFFFL;
        var comment = end.getShort(at + 20) & 0xFFFF;
        if (at + END_LENGTH + comment != end.limit()) {
            throw SheetProblem.DAMAGED_ZIP.refusal();
        }
        if (entries > MOST_ENTRIES || bytes > MOST_BYTES) {
            throw Inflation.refusal();
        }
    }

    private static ByteBuffer lastBytes(FileChannel channel) throws IOException {
        var length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        var from = channel.size() - length;
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            // until all are there
        }
        return bytes.flip();
    }
}
