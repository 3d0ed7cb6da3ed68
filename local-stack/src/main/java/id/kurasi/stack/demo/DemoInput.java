package id.kurasi.stack.demo;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kurasi.stack.StackFailure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of a CSV file with the documented columns (comma, UTF-8, header line). */
public record DemoInput(String name, List<Row> rows) {

    private static final int PROVINCE = "35".length();
    private static final int REGENCY = "35.76".length();

    /** The file that ships: invented, and shaped by a real round of 65 businesses in batik, crafts, food and drink. */
    public static DemoInput shipped() {
        try (Reader reader =
                new InputStreamReader(DemoInput.class.getResourceAsStream("/demo.csv"), StandardCharsets.UTF_8)) {
            return parse("demo.csv", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DemoInput read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return parse(file.toString(), reader);
        } catch (NoSuchFileException e) {
            throw new StackFailure("There is no file " + file, e);
        } catch (MalformedInputException | CsvParseException e) {
            throw new StackFailure("%s is not a CSV file in UTF-8: %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new StackFailure("%s cannot be read: %s".formatted(file, e), e);
        }
    }

    /** The first row of each business. */
    public List<Row> businesses() {
        Map<String, Row> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.putIfAbsent(row.businessKey(), row));
        return List.copyOf(byKey.values());
    }

    /** The regencies and cities the businesses lie in. */
    Set<String> regions() {
        return rows.stream()
                .map(Row::region)
                .filter(region -> region != null && region.length() >= REGENCY)
                .map(region -> region.substring(0, REGENCY))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom the round invites: the agency's own region, or for an input from farther away the provinces it comes from. */
    Set<String> regionsOfRound() {
        Set<String> regions = regions();
        return Set.of(Cast.AGENCY_REGION).containsAll(regions)
                ? Set.of(Cast.AGENCY_REGION)
                : regions.stream()
                        .map(region -> region.substring(0, PROVINCE))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many products the busiest business brings. */
    int mostProductsOfABusiness() {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::businessKey, Collectors.summingInt(row -> 1)))
                .values()
                .stream()
                .max(Integer::compare)
                .orElse(0);
    }

    private static DemoInput parse(String name, Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            List<Row> rows = csv.stream().map(Row::new).toList();
            if (rows.isEmpty()) {
                throw new StackFailure(name + " has no rows.");
            }
            List<String> missing = new ArrayList<>(Row.COLUMNS);
            missing.removeAll(rows.get(0).cells().getHeader());
            if (!missing.isEmpty()) {
                throw new StackFailure("%s lacks the column%s %s"
                        .formatted(name, missing.size() > 1 ? "s" : "", String.join(", ", missing)));
            }
            return new DemoInput(name, rows);
        }
    }
}
