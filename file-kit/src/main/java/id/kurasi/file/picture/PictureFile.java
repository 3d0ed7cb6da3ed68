package id.kurasi.file.picture;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the structure of an uploaded picture says, read before anything is decoded: the whole file is walked, so that what is cut
 * off, moves, or would take too much to decode is refused at no cost. Its name and declared type are never asked.
 *
 * @param inPasses whether the whole picture comes again and again in growing detail (progressive, interlaced)
 * @param orientation as in EXIF, 1 to 8: how to turn the picture upright
 */
record PictureFile(Format format, int width, int height, boolean inPasses, int orientation) {

    enum Format {
        JPEG,
        PNG,
        WEBP
    }

    private static final int LONGEST_SIDE = 20_000;

    static PictureFile of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return of(bytes).checked();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw Unfit.damaged();
        }
    }

    private static PictureFile of(ByteBuffer bytes) {
        if (bytes.remaining() < 16) {
            throw Unfit.file("NoPicture");
        }
        if (bytes.getShort(0) == (short) 0xffd8 && bytes.get(2) == (byte) 0xff) {
            return new JpegStructure(bytes).read();
        }
        if (bytes.getLong(0) == 0x89504e470d0a1a0aL) {
            return new PngStructure(bytes).read();
        }
        if (ascii(bytes, 0, 4).equals("RIFF") && ascii(bytes, 8, 4).equals("WEBP")) {
            return new WebpStructure(bytes).read();
        }
        throw Unfit.file(isHeic(bytes) ? "HeicPicture" : "NoPicture");
    }

    /** What iPhones store unless told otherwise. */
    private static boolean isHeic(ByteBuffer bytes) {
        return ascii(bytes, 4, 4).equals("ftyp") && ascii(bytes, 8, 4).matches("hei[cxms]|hev[cx]|mif1|msf1|avif|avis");
    }

    static String ascii(ByteBuffer bytes, int from, int length) {
        var text = new byte[length];
        bytes.get(from, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private PictureFile checked() {
        if (width < 1 || height < 1) {
            throw Unfit.damaged();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || pixels() > mostPixels()) {
            throw Unfit.file(
                    "TooManyPixels",
                    width + " × " + height,
                    String.format(Locale.ROOT, "%.1f", mostPixels() / 1e6),
                    LONGEST_SIDE);
        }
        return this;
    }

    long pixels() {
        return (long) width * height;
    }

    /** As many as can be decoded in bounded memory: WebP and passes cannot be thinned out on the way. */
    private long mostPixels() {
        if (format == Format.WEBP) {
            return 4_400_000;
        }
        return inPasses ? 25_000_000 : 50_000_000;
    }
}
