package id.kurasi.file.sheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds what separates the fields of a CSV file, from how evenly each candidate would divide its first rows. */
final class Separators {

    private static final String CANDIDATES = ",;\t|";
    private static final int ROWS_LOOKED_AT = 500;

    /** What a candidate is worth that does not divide the first row which another divides: the header knows best. */
    private static final double LATE = 1 / 3.0;

    /** What a comma between digits is worth: it may separate numbers, or be within one. */
    private static final double BETWEEN_DIGITS = 0.1;

    private Separators() {}

    static char likeliest(String sample) {
        var divisions =
                CANDIDATES.chars().mapToObj(c -> Division.of((char) c, sample)).toList();
        var earliest = divisions.stream().mapToInt(Division::firstRow).min().orElse(0);
        return divisions.stream()
                .max(Comparator.comparingDouble(
                        division -> division.worth() * (division.firstRow() > earliest ? LATE : 1)))
                .map(Division::separator)
                .orElse(',');
    }

    /**
     * @param columns the number of fields that most rows with several have
     * @param evenness the part of the rows that have as many
     * @param firstRow the first row that has as many or more
     * @param trust 0 to 1, less when it mostly stands where numbers have it
     */
    private record Division(char separator, int columns, double evenness, int firstRow, double trust) {

        static Division of(char separator, String sample) {
            var counts = fieldCounts(separator, sample);
            var frequency = new TreeMap<Integer, Integer>();
            counts.stream().filter(count -> count > 1).forEach(count -> frequency.merge(count, 1, Integer::sum));
            var columns = frequency.entrySet().stream()
                    .max(Comparator.comparingInt(entry -> entry.getValue() * entry.getKey()))
                    .map(entry -> entry.getKey())
                    .orElse(1);
            var firstRow = IntStream.range(0, counts.size())
                    .filter(row -> columns > 1 && counts.get(row) >= columns)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            var evenness = frequency.getOrDefault(columns, 0) / (double) Math.max(1, counts.size());
            return new Division(separator, columns, evenness, firstRow, trustIn(separator, sample));
        }

        double worth() {
            return evenness * (columns - 1) * trust;
        }
    }

    private static double trustIn(char separator, String sample) {
        var all = 0;
        var betweenDigits = 0;
        for (var at = sample.indexOf(separator); at >= 0; at = sample.indexOf(separator, at + 1)) {
            all++;
            if (separator == ',' && isDigit(sample, at - 1) && isDigit(sample, at + 1)) {
                betweenDigits++;
            }
        }
        return all == 0 ? 0 : (all - betweenDigits + BETWEEN_DIGITS * betweenDigits) / all;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static List<Integer> fieldCounts(char separator, String sample) {
        var counts = new ArrayList<Integer>();
        var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(sample);
        try {
            csv.stream().limit(ROWS_LOOKED_AT).map(CsvRecord::getFieldCount).forEach(counts::add);
        } catch (CsvParseException beyondLimits) {
            // what was counted before has to do; the limits themselves are checked when the file is read
        }
        return counts;
    }
}
