package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.SheetLimits;
import id.kurasi.file.sheet.SheetProblem;
import id.kurasi.file.sheet.SheetRefused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what the parts of a workbook inflate to while they do, and stops them: what an archive says of its sizes may lie. */
final class Inflation {

    /** Below this the ratio says nothing. */
    private static final long HARMLESS = 16 << 20;

    private long total;

    InputStream counting(InputStream inflated, long compressedSize) {
        return new Counting(inflated, Math.max(HARMLESS, SheetLimits.INFLATION * compressedSize));
    }

    static SheetRefused refusal() {
        return SheetProblem.INFLATES.refusal(SheetLimits.INFLATION, SheetLimits.INFLATED >> 20);
    }

    private final class Counting extends FilterInputStream {

        private final long mostOfPart;
        private long ofPart;

        Counting(InputStream in, long mostOfPart) {
            super(in);
            this.mostOfPart = mostOfPart;
        }

        private void count(int bytes) {
            if (bytes > 0) {
                ofPart += bytes;
                total += bytes;
                if (ofPart > mostOfPart || total > SheetLimits.INFLATED) {
                    throw refusal();
                }
            }
        }

        @Override
        public int read() throws IOException {
            var one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = in.read(bytes, offset, length);
            count(read);
            return read;
        }
    }
}
