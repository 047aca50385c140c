package sightline.platform.standards;

import java.time.LocalDate;
import java.util.List;
import sightline.platform.language.AreaId;
import sightline.platform.language.Level;

/**
 * Reads reference data: one line per limit, {@code standard,area,level,from,limit,source}; a star is every area or
 * level.
 */
final class StandardsFile {
    private static final int COLUMNS = 6;

    private StandardsFile() {}

    static List<Standards.Line> read(String text) {
        return text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(StandardsFile::line)
                .toList();
    }

    private static Standards.Line line(String line) {
        String[] columns = line.split(",", COLUMNS);
        if (columns.length < COLUMNS) {
            throw new IllegalArgumentException("A standard has six columns: " + line);
        }
        return new Standards.Line(
                Standard.valueOf(columns[0]),
                columns[1].equals("*") ? null : new AreaId(columns[1]),
                columns[2].equals("*") ? null : Level.numbered(Integer.parseInt(columns[2])),
                LocalDate.parse(columns[3]),
                TimeLimit.of(columns[4]),
                columns[5]);
    }
}
