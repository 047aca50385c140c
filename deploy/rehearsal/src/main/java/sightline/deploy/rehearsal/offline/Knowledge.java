package sightline.deploy.rehearsal.offline;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import sightline.deploy.rehearsal.chronicle.Entry;

/** What one agency would have been told, day by day. */
public record Knowledge(String agency, SortedMap<LocalDate, List<Item>> days) {

    /**
     * One fact it was told of.
     *
     * @param type what became of the event: a refused attempt is {@code case.exit-refused}
     */
    public record Item(String type, Entry entry) {}
}
