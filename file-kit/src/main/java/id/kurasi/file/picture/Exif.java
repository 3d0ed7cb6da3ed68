package id.kurasi.file.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Of all that a camera writes beside the picture, only which way it was held: one number in the first directory of a TIFF
 * structure (CIPA DC-008). A reader of all the rest would be much code for strangers' bytes to run through.
 */
final class Exif {

    private static final long PREAMBLE = 0x457869660000L;
    private static final int ENTRY = 12;
    private static final short ORIENTATION = 0x0112;

    private Exif() {}

    /** @return the value given for want of one, where the block holds none from 1 to 8 */
    static int orientation(ByteBuffer block, int otherwise) {
        if (block.remaining() < 14) {
            return otherwise;
        }
        var tiff = block.getLong(0) >>> 16 == PREAMBLE ? block.slice(6, block.remaining() - 6) : block;
        var order = tiff.getShort(0);
        if (order != 0x4949 && order != 0x4d4d) {
            return otherwise;
        }
        return find(tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN), otherwise);
    }

    private static int find(ByteBuffer tiff, int otherwise) {
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return otherwise;
        }
        var entries = tiff.getShort(directory) & 0xffff;
        for (var i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            var entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : otherwise;
            }
        }
        return otherwise;
    }
}
