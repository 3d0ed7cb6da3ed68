package id.kurasi.certification.certificate.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Files to test with, no two alike. */
public final class FileMother {

    /** Written into the photo's metadata: it must never come back. */
    static final String SECRET = "7.4722 LS 112.4381 BT";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private FileMother() {}

    public static byte[] pdf() {
        var text = "%PDF-1.7\n1 0 obj << /Number " + NUMBERS.incrementAndGet() + " >> endobj\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] pdf(int length) {
        var bytes = new byte[length];
        var pdf = pdf();
        System.arraycopy(pdf, 0, bytes, 0, pdf.length - 6);
        System.arraycopy(pdf, pdf.length - 6, bytes, length - 6, 6);
        return bytes;
    }

    /** A photo into which the camera has written where it was taken. */
    static byte[] photo() {
        var jpeg = picture("jpg");
        var exif = "Exif\0\0MM\0*\0\0\0\b\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var place = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + exif.length + place.length + 8)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .putShort((short) 0xfffe)
                .putShort((short) (place.length + 2))
                .put(place)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] picture(String format) {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, Color.RED.getRGB());
        var number = NUMBERS.incrementAndGet();
        for (var bit = 0; bit < 16; bit++) {
            if ((number >> bit & 1) == 1) {
                picture.getGraphics().fillRect(bit % 8 * 8, bit / 8 * 16, 8, 16);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
