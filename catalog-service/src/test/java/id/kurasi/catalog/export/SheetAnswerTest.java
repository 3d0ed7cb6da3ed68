package id.kurasi.catalog.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.file.export.SheetAnswer;
import id.kurasi.file.export.SheetColumn;
import id.kurasi.file.export.Wording;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.list.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetAnswerTest {

    private static final List<SheetColumn<String>> COLUMNS = List.of(SheetColumn.of(Column.PRODUCT_NAME, name -> name));

    @Test
    void breaksOffWithoutAnEndWhenTheListFails() {
        var failing = Stream.of(1, 2)
                .map(part -> {
                    if (part == 2) {
                        throw new IllegalStateException("the database is away");
                    }
                    return new Page<>(List.of("a"), "next");
                })
                .iterator();
        var out = new ByteArrayOutputStream();

        assertThrows(
                IllegalStateException.class, () -> answer(Format.XLSX, failing).write(out));

        assertFalse(out.toString(StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void endsQuietlyWhenTheReaderIsGone(Format format) {
        var parts = Stream.generate(() -> new Page<>(List.of("a".repeat(10_000)), "next"))
                .iterator();
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Connection reset");
            }
        };

        assertDoesNotThrow(() -> answer(format, parts).write(gone));
        assertTrue(parts.hasNext());
    }

    private static SheetAnswer<String> answer(Format format, Iterator<Page<String>> parts) {
        return new SheetAnswer<>(format, "produk", Wording.INDONESIAN, COLUMNS, parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"CAP\" | CAP",
                "[\"SOY\", \"MILK\"] | SOY; MILK",
                "[] | ''",
                "1.5 | 1.5",
                "true | true",
                "{\"a\":1} | {\"a\":1}",
                "null | ",
            })
    void writesAttributesAsOneCell(String json, String cell) throws IOException {
        JsonNode value = new ObjectMapper().readTree(json);
        var written = Cells.attribute(value);

        assertEquals(cell, written == null ? null : written.toString());
        assertEquals(value.isNumber(), written instanceof BigDecimal);
    }
}
