package id.kurasi.file.sheet.xlsx;

import id.kurasi.file.sheet.SheetLimits;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The texts that the cells of a workbook name by number: up to every one distinct, millions of them, so they lie in a
 * temporary file that is mapped into memory outside the heap. The file has no name any more while it is in use, so nothing
 * stays of it however the service ends.
 */
final class SharedStrings {

    /** The place of one text in so many is kept; from there the next are counted off. */
    private static final int STRIDE = 16;

    private final ByteBuffer texts;
    private final int[] places;
    private final int count;

    private SharedStrings(ByteBuffer texts, int[] places, int count) {
        this.texts = texts;
        this.places = places;
        this.count = count;
    }

    static SharedStrings none() {
        return new SharedStrings(ByteBuffer.allocate(0), new int[0], 0);
    }

    static SharedStrings read(XmlPart xml) throws IOException {
        var path = Files.createTempFile("texts", ".tmp");
        try (var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Files.delete(path);
            return read(xml, file);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** Bytes are counted by an int: {@link SheetLimits#INFLATED} is far below what that holds. */
    private static SharedStrings read(XmlPart xml, FileChannel file) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)));
        var places = new int[64];
        var count = 0;
        while (xml.nextStart()) {
            if (xml.starts("si")) {
                if (count % STRIDE == 0) {
                    places = count / STRIDE < places.length ? places : Arrays.copyOf(places, 2 * places.length);
                    places[count / STRIDE] = out.size();
                }
                var text = RichText.read(xml, 0).getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
                count++;
            }
        }
        out.flush();
        return new SharedStrings(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()), places, count);
    }

    /** @return null when there is no text of this number */
    String get(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        var at = places[number / STRIDE];
        for (var passed = 0; passed < number % STRIDE; passed++) {
            at += Integer.BYTES + texts.getInt(at);
        }
        var text = new byte[texts.getInt(at)];
        texts.get(at + Integer.BYTES, text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
