package id.kurasi.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoInputTest {

    @TempDir
    Path folder;

    @Test
    void shipsSixtyFiveInventedBusinesses() {
        DemoInput input = DemoInput.shipped();

        assertEquals(65, input.businesses().size());
        assertEquals(80, input.rows().size());
        assertEquals(Set.of("35.76"), input.regionsOfRound());
        input.rows().forEach(row -> assertTrue(row.business().startsWith("Contoh "), row.business()));
    }

    @Test
    void shipsBarcodesWithRightCheckDigits() {
        DemoInput.shipped().rows().stream()
                .map(row -> row.text("gtin"))
                .filter(gtin -> gtin != null)
                .forEach(gtin -> assertEquals(0, weighedSum(gtin) % 10, gtin));
    }

    @Test
    void invitesTheProvincesOfAnInputFromFartherAway() throws IOException {
        Path file = folder.resolve("far.csv");
        String header = String.join(",", Row.COLUMNS);
        String emptyCells = ",".repeat(Row.COLUMNS.size() - 3);
        Files.writeString(file, "%s%na,1,51.02.01%s%nb,2,35.76.01%s%n".formatted(header, emptyCells, emptyCells));

        assertEquals(Set.of("35", "51"), DemoInput.read(file).regionsOfRound());
    }

    @Test
    void namesTheColumnsThatAreMissing() throws IOException {
        Path file = folder.resolve("short.csv");
        Files.writeString(file, String.join(",", Row.COLUMNS).replace("nib,", "") + System.lineSeparator() + "a,b");

        StackFailure failure = assertThrows(StackFailure.class, () -> DemoInput.read(file));

        assertTrue(failure.getMessage().contains("lacks the column nib"), failure.getMessage());
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        StackFailure failure = assertThrows(StackFailure.class, () -> DemoInput.read(folder.resolve("none.csv")));

        assertTrue(failure.getMessage().startsWith("There is no file"), failure.getMessage());
    }

    private static int weighedSum(String gtin) {
        return IntStream.range(0, gtin.length())
                .map(i -> (gtin.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3))
                .sum();
    }
}
