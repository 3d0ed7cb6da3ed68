package id.kurasi.stack.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A drawn picture that stands for a photo of a product: retailers ask for three, and an invented product has none. */
record Photo(String alt, byte[] png) {

    private static final List<String> VIEWS = List.of("tampak depan", "tampak belakang", "dari dekat");

    static final int ENOUGH = VIEWS.size();

    private static final int SIDE = 240;
    private static final int STRIPE = 20;

    static List<Photo> of(Row row) {
        return IntStream.range(0, VIEWS.size())
                .mapToObj(view -> new Photo(
                        "%s, %s (gambar contoh)".formatted(row.product(), VIEWS.get(view)),
                        drawn(row.product().hashCode(), view)))
                .toList();
    }

    /** Stripes in two colours of the product, another way for each view. */
    private static byte[] drawn(int product, int view) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        float hue = Math.floorMod(product, 360) / 360f;
        int ground = Color.HSBtoRGB(hue, 0.25f, 0.95f);
        int stripe = Color.HSBtoRGB(hue + 0.1f, 0.7f, 0.6f);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int across = view == 0 ? x : view == 1 ? y : x + y;
                picture.setRGB(x, y, across / STRIPE % 2 == 0 ? ground : stripe);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
