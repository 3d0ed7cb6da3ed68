package id.kurasi.catalog.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Names that people use for regions beside the official one: Jatim, DIY, Solo. */
final class RegionOtherNames {

    private RegionOtherNames() {}

    static Map<String, String> read() {
        var codes = new HashMap<String, String>();
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        RegionOtherNames.class.getResourceAsStream("/regions/other-names.csv"),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                codes.put(row.getField("name"), row.getField("code"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return codes;
    }
}
