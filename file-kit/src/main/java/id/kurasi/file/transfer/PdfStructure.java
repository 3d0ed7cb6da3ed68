package id.kurasi.file.transfer;

import id.kurasi.file.picture.Unfit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a PDF file begins and ends with (ISO 32000). Begins, at its very first byte: so it is nothing else as well. */
public final class PdfStructure {

    private static final int HEADER = 8;
    private static final int TRAILER = 1024;

    private PdfStructure() {}

    public static void check(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (!text(file, 0, HEADER).matches("%PDF-[12]\\.\\d")) {
                throw Unfit.file("NoPdf");
            }
            if (!text(file, Math.max(0, file.length() - TRAILER), TRAILER).contains("%%EOF")) {
                throw Unfit.damaged();
            }
        }
    }

    private static String text(RandomAccessFile file, long from, int length) throws IOException {
        var bytes = new byte[(int) Math.min(length, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
