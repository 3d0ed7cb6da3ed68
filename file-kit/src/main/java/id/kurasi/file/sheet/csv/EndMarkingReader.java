package id.kurasi.file.sheet.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Puts a line of its own after the end, so that a quote nobody closed shows: it swallows that line. The parser itself takes
 * the end of the file for a closing quote.
 */
final class EndMarkingReader extends FilterReader {

    /** U+FFFF is no character and stands in no text. */
    static final String MARK = "\n\uFFFF";

    private int given = -1;

    EndMarkingReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (given < 0) {
            var read = in.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            given = 0;
        }
        if (given == MARK.length()) {
            return -1;
        }
        buffer[offset] = MARK.charAt(given++);
        return 1;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
