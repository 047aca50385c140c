package sightline.web.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of a table as spreadsheets write it: commas between, quotes around what holds one, the first row its names. */
final class CsvRows {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private CsvRows(String text) {
        this.text = text;
    }

    /** By the names of the columns, without case and spaces, what each row holds; rows of nothing are left out. */
    static List<Map<String, String>> of(String text) {
        List<List<String>> all = new CsvRows(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> one : all.subList(Math.min(1, all.size()), all.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int place = 0; place < Math.min(one.size(), all.getFirst().size()); place++) {
                cells.put(name(all.getFirst().get(place)), one.get(place).strip());
            }
            named.add(cells);
        }
        return named;
    }

    private static String name(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private List<List<String>> read() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (quoted && next == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(next);
                at++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(next);
            } else {
                unquoted(next);
            }
        }
        endOfRow();
        return rows;
    }

    private void unquoted(char next) {
        switch (next) {
            case ',' -> endOfCell();
            case '\n' -> endOfRow();
            case '\r' -> {
                // The line ends with what follows it
            }
            default -> cell.append(next);
        }
    }

    private void endOfCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endOfRow() {
        endOfCell();
        if (row.stream().anyMatch(one -> !one.isBlank())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
