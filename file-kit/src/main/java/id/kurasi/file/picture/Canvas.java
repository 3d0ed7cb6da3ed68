package id.kurasi.file.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in plain colours, white where the original was transparent. */
record Canvas(BufferedImage image) {

    private static final float QUALITY = 0.85f;

    /** The picture, no side longer than asked; in steps of a half, so that every pixel of the original has its part. */
    static Canvas fit(BufferedImage original, int longestSide) {
        var width = original.getWidth();
        var height = original.getHeight();
        var scale = Math.min(1, (double) longestSide / Math.max(width, height));
        var targetWidth = (int) Math.max(1, Math.round(width * scale));
        var targetHeight = (int) Math.max(1, Math.round(height * scale));
        var current = original;
        while (width > targetWidth * 2 || height > targetHeight * 2) {
            width = Math.max(targetWidth, (width + 1) / 2);
            height = Math.max(targetHeight, (height + 1) / 2);
            current = drawn(current, width, height);
        }
        return new Canvas(drawn(current, targetWidth, targetHeight));
    }

    Canvas fit(int longestSide) {
        return fit(image, longestSide);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return to;
    }

    /** @param orientation as EXIF numbers the eight ways a picture may lie; 1 is upright */
    Canvas turned(int orientation) {
        if (orientation == 1) {
            return this;
        }
        double width = image.getWidth();
        double height = image.getHeight();
        var turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> throw new IllegalArgumentException("No orientation " + orientation);
                };
        var lies = orientation >= 5;
        var to = new BufferedImage(
                lies ? image.getHeight() : image.getWidth(),
                lies ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_3BYTE_BGR);
        var pen = to.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return new Canvas(to);
    }

    byte[] jpeg() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var asked = writer.getDefaultWriteParam();
            asked.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            asked.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), asked);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
