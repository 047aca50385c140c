package sightline.platform.standards;

import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads reference data: one line per class, {@code class,covers,first,then,ends,source}; a dash is no review. */
final class RetentionFile {
    private static final int COLUMNS = 6;
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}) (years?|days?)");
    private static final Pattern BIRTHDAY = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th) birthday");

    private RetentionFile() {}

    static List<Retention> read(String text) {
        return text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(RetentionFile::line)
                .toList();
    }

    private static Retention line(String line) {
        String[] columns = line.split(",", COLUMNS);
        if (columns.length < COLUMNS) {
            throw new IllegalArgumentException("A retention class has six columns: " + line);
        }
        return new Retention(
                RetentionClass.valueOf(columns[0]),
                columns[1],
                review(columns[2]),
                review(columns[3]),
                ends(columns[4]),
                columns[5]);
    }

    private static @Nullable Period review(String text) {
        return text.equals("-") ? null : length(text);
    }

    private static Ends ends(String text) {
        Matcher birthday = BIRTHDAY.matcher(text);
        if (birthday.matches()) {
            return new Ends.AtAge(Integer.parseInt(birthday.group(1)));
        }
        return switch (text) {
            case "review" -> new Ends.AtReview();
            case "with its case" -> new Ends.WithItsCase();
            case "never" -> new Ends.Never();
            default -> new Ends.After(length(text));
        };
    }

    private static Period length(String text) {
        Matcher written = LENGTH.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("How long a record is kept is written like 10 years, 30 days, 100th"
                    + " birthday, review, with its case or never, not " + text);
        }
        int count = Integer.parseInt(written.group(1));
        return written.group(2).startsWith("year") ? Period.ofYears(count) : Period.ofDays(count);
    }
}
