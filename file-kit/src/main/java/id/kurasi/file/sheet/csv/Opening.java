package id.kurasi.file.sheet.csv;

import id.kurasi.file.sheet.CsvDialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * How to begin with a file: what comes before its text, and its dialect.
 *
 * @param separatorLines 1 when the first line only tells Excel the separator ({@code sep=;}); Excel does not show it
 */
record Opening(CsvDialect dialect, int markLength, int separatorLines) {

    private static final int SAMPLE = 64 * 1024;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=([,;|\\t])\"?(\\r\\n|\\r|\\n|\\z)");

    static Opening of(Path file) throws IOException {
        var encoding = Encoding.of(file);
        var sample = sample(file, encoding);
        var said = SEPARATOR_LINE.matcher(sample);
        var isSaid = said.lookingAt();
        var separator = isSaid ? said.group(1).charAt(0) : Separators.likeliest(sample);
        return new Opening(
                new CsvDialect(separator, encoding.charset(), encoding.markLength() > 0),
                encoding.markLength(),
                isSaid ? 1 : 0);
    }

    private static String sample(Path file, Encoding encoding) throws IOException {
        try (var text = new InputStreamReader(after(file, encoding.markLength()), encoding.charset())) {
            var sample = new char[SAMPLE];
            var length = 0;
            for (var read = 0; read >= 0 && length < SAMPLE; read = text.read(sample, length, SAMPLE - length)) {
                length += read;
            }
            return new String(sample, 0, length);
        }
    }

    Reader reader(Path file) throws IOException {
        var text = new BufferedReader(new InputStreamReader(after(file, markLength), charset()));
        if (separatorLines > 0) {
            text.readLine();
        }
        return text;
    }

    private Charset charset() {
        return dialect.charset();
    }

    private static InputStream after(Path file, int markLength) throws IOException {
        var bytes = Files.newInputStream(file);
        bytes.skipNBytes(markLength);
        return bytes;
    }
}
