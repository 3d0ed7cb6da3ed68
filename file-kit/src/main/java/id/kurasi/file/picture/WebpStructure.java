package id.kurasi.file.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The chunks of a WebP file (RFC 9649). */
final class WebpStructure {

    private static final int FIRST_CHUNK = 12;
    private static final int ANIMATED = 0x02;

    private final ByteBuffer bytes;
    private final int end;
    private int canvasWidth;
    private int canvasHeight;
    private int width;
    private int height;
    private int orientation = 1;

    WebpStructure(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN).position(FIRST_CHUNK);
        end = bytes.getInt(4) + 8;
        if (end < FIRST_CHUNK || end > bytes.limit()) {
            throw Unfit.damaged();
        }
    }

    PictureFile read() {
        while (bytes.position() + 8 <= end) {
            chunk();
        }
        if (width == 0 || canvasWidth != 0 && (canvasWidth != width || canvasHeight != height)) {
            throw Unfit.damaged();
        }
        return new PictureFile(PictureFile.Format.WEBP, width, height, false, orientation);
    }

    private void chunk() {
        var name = PictureFile.ascii(bytes, bytes.position(), 4);
        var length = bytes.getInt(bytes.position() + 4);
        var from = bytes.position() + 8;
        if (length < 0 || length > end - from) {
            throw Unfit.damaged();
        }
        switch (name) {
            case "VP8X" -> readCanvas(from);
            case "VP8 " -> size(bytes.getShort(from + 6) & 0x3fff, bytes.getShort(from + 8) & 0x3fff);
            case "VP8L" -> readLossless(bytes.getInt(from + 1));
            case "ANIM", "ANMF" -> throw Unfit.file("MovingPicture");
            case "EXIF" -> orientation = Exif.orientation(bytes.slice(from, length), orientation);
            default -> {}
        }
        bytes.position(Math.min(end, from + length + (length & 1)));
    }

    private void readCanvas(int from) {
        if ((bytes.get(from) & ANIMATED) != 0) {
            throw Unfit.file("MovingPicture");
        }
        canvasWidth = (bytes.getInt(from + 4) & 0xffffff) + 1;
        canvasHeight = (bytes.getInt(from + 6) >>> 8) + 1;
    }

    private void readLossless(int packed) {
        size((packed & 0x3fff) + 1, (packed >>> 14 & 0x3fff) + 1);
    }

    private void size(int width, int height) {
        if (this.width != 0) {
            throw Unfit.damaged();
        }
        this.width = width;
        this.height = height;
    }
}
