package id.kurasi.file.picture;

import java.nio.ByteBuffer;

/** The chunks of a PNG file (ISO/IEC 15948) up to its end. */
final class PngStructure {

    private static final int SIGNATURE = 8;

    private final ByteBuffer bytes;
    private int width;
    private int height;
    private boolean interlaced;
    private boolean hasData;
    private int orientation = 1;

    PngStructure(ByteBuffer bytes) {
        this.bytes = bytes.position(SIGNATURE);
    }

    PictureFile read() {
        for (var name = chunk(); !name.equals("IEND"); name = chunk()) {
            hasData |= name.equals("IDAT");
        }
        if (width == 0 || !hasData) {
            throw Unfit.damaged();
        }
        return new PictureFile(PictureFile.Format.PNG, width, height, interlaced, orientation);
    }

    private String chunk() {
        var length = bytes.getInt();
        var name = PictureFile.ascii(bytes, bytes.position(), 4);
        var from = bytes.position() + 4;
        switch (name) {
            case "IHDR" -> readHeader(from);
            case "acTL" -> throw Unfit.file("MovingPicture");
            case "eXIf" -> orientation = Exif.orientation(bytes.slice(from, length), orientation);
            default -> {}
        }
        if (width == 0 || length < 0 || length > bytes.limit() - from - 4) {
            throw Unfit.damaged();
        }
        bytes.position(from + length + 4);
        return name;
    }

    private void readHeader(int from) {
        width = bytes.getInt(from);
        height = bytes.getInt(from + 4);
        if (bytes.get(from + 8) > 8) {
            throw Unfit.file("UnusualPicture");
        }
        interlaced = bytes.get(from + 12) != 0;
    }
}
