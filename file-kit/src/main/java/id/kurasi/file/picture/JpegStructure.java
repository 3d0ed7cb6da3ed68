package id.kurasi.file.picture;

import java.nio.ByteBuffer;

/** The segments of a JPEG file (ITU-T T.81 annex B), up to its end; what follows that is nobody's business and not kept. */
final class JpegStructure {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int APP1 = 0xe1;
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int PROGRESSIVE = 0xc2;

    /** Encoders write about ten; each takes a walk over the whole picture, so thousands would be an attack. */
    private static final int MOST_SCANS = 64;

    private final ByteBuffer bytes;
    private int width;
    private int height;
    private boolean progressive;
    private int scans;
    private int orientation = 1;

    JpegStructure(ByteBuffer bytes) {
        this.bytes = bytes.position(2);
    }

    PictureFile read() {
        for (var marker = marker(); marker != END_OF_IMAGE; marker = marker()) {
            var end = bytes.position() + Math.max(2, bytes.getShort(bytes.position()) & 0xffff);
            bytes.position(bytes.position() + 2);
            if (isFrame(marker)) {
                readFrame(marker);
            } else if (marker == APP1) {
                orientation = Exif.orientation(bytes.slice(bytes.position(), end - bytes.position()), orientation);
            }
            bytes.position(end);
            if (marker == START_OF_SCAN) {
                skipScan();
            }
        }
        if (width == 0 || scans == 0) {
            throw Unfit.damaged();
        }
        return new PictureFile(PictureFile.Format.JPEG, width, height, progressive, orientation);
    }

    private int marker() {
        if (bytes.get() != (byte) 0xff) {
            throw Unfit.damaged();
        }
        var marker = bytes.get() & 0xff;
        while (marker == 0xff) {
            marker = bytes.get() & 0xff;
        }
        return marker;
    }

    /** C0 to CF but for tables (C4, CC) and a reserved one (C8). */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void readFrame(int marker) {
        if (width != 0) {
            throw Unfit.damaged();
        }
        progressive = marker == PROGRESSIVE;
        var bits = bytes.get();
        if (bits != 8 || marker != BASELINE && marker != EXTENDED && !progressive) {
            throw Unfit.file("UnusualPicture");
        }
        height = bytes.getShort() & 0xffff;
        width = bytes.getShort() & 0xffff;
        var components = bytes.get();
        if (components != 1 && components != 3) {
            throw Unfit.file("PrintColours");
        }
    }

    /** To the next marker: within a scan, FF stands before 00 or a restart. */
    private void skipScan() {
        if (++scans > MOST_SCANS) {
            throw Unfit.file("UnusualPicture");
        }
        while (true) {
            if (bytes.get() == (byte) 0xff) {
                var next = bytes.get(bytes.position()) & 0xff;
                if (next != 0 && (next < 0xd0 || next > 0xd7) && next != 0xff) {
                    bytes.position(bytes.position() - 1);
                    return;
                }
            }
        }
    }
}
