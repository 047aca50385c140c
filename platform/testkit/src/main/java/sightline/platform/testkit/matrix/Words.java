package sightline.platform.testkit.matrix;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cells of plain tables. */
final class Words {
    private Words() {}

    static Set<String> of(String cell) {
        return Stream.of(cell.split("\\s+"))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
