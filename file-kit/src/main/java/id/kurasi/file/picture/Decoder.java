package id.kurasi.file.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jboss.logging.Logger;

/** Turns a file that has been found to be a picture into pixels, no more of them than are needed. */
final class Decoder {

    private static final Logger LOG = Logger.getLogger(Decoder.class);

    /** As a phone's usual camera has (4032 × 3024). Of a picture with more, every second or third pixel is read. */
    private static final int PIXELS_DECODED = 12_200_000;

    private static final int HEAVY_BYTES = 40_000_000;
    private static final int PNG_BYTES_PER_PIXEL = 4;

    /** The pure Java decoder of WebP makes objects of every block. */
    private static final int WEBP_BYTES_PER_PIXEL = 24;

    /** The native decoder keeps the coefficients of the whole picture while the passes come in. */
    private static final int PASSES_BYTES_PER_PIXEL = 6;

    private Decoder() {}

    static boolean isHeavy(PictureFile picture) {
        var decoded = picture.pixels() / ((long) step(picture) * step(picture));
        var bytes =
                switch (picture.format()) {
                    case WEBP -> picture.pixels() * WEBP_BYTES_PER_PIXEL;
                    case PNG -> decoded * PNG_BYTES_PER_PIXEL;
                    case JPEG -> decoded * 3 + (picture.inPasses() ? picture.pixels() * PASSES_BYTES_PER_PIXEL : 0);
                };
        return bytes > HEAVY_BYTES;
    }

    private static int step(PictureFile picture) {
        return (int) Math.ceil(Math.sqrt((double) picture.pixels() / PIXELS_DECODED));
    }

    static BufferedImage decode(Path file, PictureFile picture) throws IOException {
        try (var bytes = open(file, picture.format())) {
            var reader = reader(picture.format());
            try {
                reader.setInput(bytes, true, true);
                return read(reader, picture);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageInputStream open(Path file, PictureFile.Format format) throws IOException {
        // the WebP decoder reads bit by bit, which is slow on a file
        return format == PictureFile.Format.WEBP
                ? new ByteArrayImageInputStream(Files.readAllBytes(file))
                : new FileImageInputStream(file.toFile());
    }

    private static ImageReader reader(PictureFile.Format format) throws IOException {
        return format == PictureFile.Format.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(format.name()).next();
    }

    private static BufferedImage read(ImageReader reader, PictureFile picture) {
        var step = step(picture);
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        try {
            if (picture.format() == PictureFile.Format.JPEG) {
                asked.setDestination(inStandardColours(reader, picture, step));
            }
            return inColours(reader.read(0, asked));
        } catch (IOException | RuntimeException broken) {
            // decoders fail in many ways on bytes that somebody made up
            LOG.debugf(broken, "A picture could not be decoded");
            throw Unfit.damaged();
        }
    }

    /** The decoder of JPEG turns the colours of the file's profile into those of the picture it is given to write on. */
    private static BufferedImage inStandardColours(ImageReader reader, PictureFile picture, int step)
            throws IOException {
        var grey =
                reader.getRawImageType(0) != null && reader.getRawImageType(0).getNumBands() == 1;
        return new BufferedImage(
                (picture.width() + step - 1) / step,
                (picture.height() + step - 1) / step,
                grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    }

    /** Grey beside transparency counts as linear light in Java, and would be drawn too bright: it is read as colours. */
    private static BufferedImage inColours(BufferedImage picture) {
        if (picture.getColorModel().getNumComponents() != 2) {
            return picture;
        }
        var pixels = picture.getRaster();
        var colours = new BufferedImage(1, 1, BufferedImage.TYPE_4BYTE_ABGR).getColorModel();
        var thrice =
                pixels.createWritableChild(0, 0, picture.getWidth(), picture.getHeight(), 0, 0, new int[] {0, 0, 0, 1});
        return new BufferedImage(colours, thrice, false, null);
    }
}
