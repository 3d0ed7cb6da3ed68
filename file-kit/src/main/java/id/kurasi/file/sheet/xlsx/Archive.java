package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.SheetProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook. Names are taken without regard to case, as Excel does. What lies nested in the archive, macros and
 * whatever else is embedded is never opened.
 */
final class Archive implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> entries.put(normalized(entry.getName()), entry));
    }

    static Archive open(Path file) throws IOException {
        ZipDirectory.requireBounded(file);
        try {
            return new Archive(new ZipFile(file.toFile()));
        } catch (ZipException | IllegalArgumentException damaged) {
            // the latter for names that are not in the encoding they claim
            throw SheetProblem.DAMAGED_ZIP.refusal();
        }
    }

    boolean has(String part) {
        return entries.containsKey(normalized(part));
    }

    /** @throws id.kurasi.kit.problem.Refusal 422 when there is no such part, or one with a password */
    InputStream open(String part, Inflation inflation) throws IOException {
        var entry = entries.get(normalized(part));
        if (entry == null) {
            throw SheetProblem.DAMAGED_PART.refusal(part);
        }
        try {
            return inflation.counting(zip.getInputStream(entry), entry.getCompressedSize());
        } catch (ZipException damaged) {
            throw SheetProblem.DAMAGED_ZIP.refusal();
        }
    }

    private static String normalized(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
