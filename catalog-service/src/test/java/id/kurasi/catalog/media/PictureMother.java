package id.kurasi.catalog.media;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures to test with, and files that only look like one. */
final class PictureMother {

    /** Written into the pictures' metadata: it must never come back. */
    static final String SECRET = "7.4722 LS 112.4381 BT";

    /** A 4 × 2 pixel red WebP, lossy. */
    static final byte[] WEBP = HexFormat.of()
            .parseHex("524946463600000057454250565038202a0000009001009d012a0400020002c04c25a00274ba00039800feed903f88"
                    + "5dec6dbffcf4cfeb6fe3ff19000000");

    /** The same, lossless. */
    static final byte[] LOSSLESS_WEBP =
            HexFormat.of().parseHex("524946461e000000574542505650384c110000002f0340000007508f22d7a3ff8188e87f0000");

    /** The same, lossy, with an EXIF chunk which says that it lies on its right side. */
    static final byte[] LYING_WEBP = HexFormat.of()
            .parseHex("524946466a00000057454250565038580a00000008000000030000010000565038202a0000009001009d012a0400"
                    + "020002c04c25a00274ba00039800feed903f885dec6dbffcf4cfeb6fe3ff19000000455849461a0000004d4d002a000000"
                    + "08000101120003000000010006000000000000");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private PictureMother() {}

    /** No two alike. */
    static byte[] jpeg() {
        return jpeg(drawn(60, 40, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] jpeg(int width, int height) {
        return jpeg(drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] grey() {
        return jpeg(drawn(60, 40, BufferedImage.TYPE_BYTE_GRAY));
    }

    static byte[] png(int width, int height, int type) {
        return written("png", drawn(width, height, type));
    }

    /** Red in its upper left corner, white elsewhere, black where a number makes it one of a kind. */
    static BufferedImage drawn(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(Color.BLACK);
        var number = NUMBERS.incrementAndGet();
        for (var bit = 0; bit < 12; bit++) {
            if ((number >> bit & 1) == 1) {
                pen.fillRect(width * 3 / 4, bit * height / 12, Math.max(1, width / 16), Math.max(1, height / 12));
            }
        }
        pen.dispose();
        return picture;
    }

    static byte[] written(String format, BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        return written("jpeg", picture);
    }

    static byte[] progressive(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var stream = new MemoryCacheImageOutputStream(bytes)) {
            var asked = writer.getDefaultWriteParam();
            asked.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn(width, height, BufferedImage.TYPE_INT_RGB), null, null), asked);
            stream.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As a phone writes it: EXIF with the way it was held and where it was, XMP, a comment, and something behind the end. */
    static byte[] withMetadata(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + SECRET.length());
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010e)
                .putShort((short) 2)
                .putInt(SECRET.length())
                .putInt(38);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII));
        var xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>";
        return joined(
                new byte[] {(byte) 0xff, (byte) 0xd8},
                segment(0xe1, exif.array()),
                segment(0xe1, xmp.getBytes(StandardCharsets.ISO_8859_1)),
                segment(0xfe, ("<script>" + SECRET + "</script>").getBytes(StandardCharsets.ISO_8859_1)),
                slice(jpeg, 2, jpeg.length),
                ("<script>" + SECRET + "</script>").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** With a colour profile under which what is written as red means green. */
    static byte[] withSwappedColours(byte[] jpeg) {
        var profile = new String(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), StandardCharsets.ISO_8859_1)
                .replace("rXYZ", "none")
                .replace("gXYZ", "rXYZ")
                .replace("none", "gXYZ");
        return joined(
                slice(jpeg, 0, 2),
                segment(0xe2, ("ICC_PROFILE\0\1\1" + profile).getBytes(StandardCharsets.ISO_8859_1)),
                slice(jpeg, 2, jpeg.length));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** A PNG of one's own making: its header may say what its data do not hold. */
    static byte[] png(int width, int height, int bits, byte[] data, byte[]... more) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) 2)
                .array();
        return joined(
                HexFormat.of().parseHex("89504e470d0a1a0a"),
                chunk("IHDR", header),
                joined(more),
                chunk("IDAT", data),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    /** So many zeros, in very little. */
    static byte[] deflatedZeros(int megabytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        for (var i = 0; i < megabytes; i++) {
            deflater.setInput(new byte[1_000_000]);
            while (!deflater.needsInput()) {
                bytes.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] pdf() {
        return ("%PDF-1.4\n% Contoh " + NUMBERS.incrementAndGet()
                        + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
