package id.kurasi.file.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The container of .xls files, in which a workbook with a password is kept as well. */
final class OldExcel {

    private static final int SECTOR_SIZE_AS_POWER_AT = 30;
    private static final int FIRST_DIRECTORY_SECTOR_AT = 48;
    private static final int DIRECTORY_BYTES = 4096;

    private OldExcel() {}

    /** Whether it holds an encrypted XLSX; the first entries of its directory say so. */
    static boolean isEncrypted(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var header = read(channel, 0, 512);
            if (header.limit() < 512) {
                return false;
            }
            var sectorSize = 1L << Math.min(header.getShort(SECTOR_SIZE_AS_POWER_AT) & 0xFFFF, 20);
            var directory = (header.getInt(FIRST_DIRECTORY_SECTOR_AT) & 0xFFFFFFFFL) + 1;
            var entries = read(channel, directory * sectorSize, DIRECTORY_BYTES);
            return StandardCharsets.UTF_16LE.decode(entries).toString().contains("EncryptedPackage");
        }
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) > 0) {
            // until it is full or the file ends
        }
        return buffer.flip();
    }
}
