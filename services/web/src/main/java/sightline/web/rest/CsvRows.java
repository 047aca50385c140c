package sightline.web.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of a table as a spreadsheet wrote it, the first row its names; what is not quite as it should be spoils none.
 */
final class CsvRows {
    private static final CSVFormat AS_WRITTEN = CSVFormat.RFC4180
            .builder()
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private CsvRows() {}

    /** By the names of the columns, without case and spaces, what each row holds; rows of nothing are left out. */
    static List<Map<String, String>> of(String text) {
        try (CSVParser parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, AS_WRITTEN)) {
            List<CSVRecord> all = parser.stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
            return all.stream().skip(1).map(row -> named(row, all.getFirst())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("A text that is in memory could not be read", e);
        }
    }

    private static Map<String, String> named(CSVRecord row, CSVRecord names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(row.size(), names.size()); place++) {
            cells.put(name(names.get(place)), row.get(place).strip());
        }
        return cells;
    }

    private static String name(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
