package sightline.platform.language.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * The history of a case as a chronicle: what a rehearsal reads back. It holds what its reader may read, but no name,
 * birth date or number of the person: whoever learns from it needs none, and it leaves our keeping.
 *
 * @param name a short name, in lower-case letters, digits and hyphens
 * @param title what it is, for people
 * @param area the area whose reference data applies
 */
public record ChronicleFile(String name, String title, String area) {
    /** What stands on every page, and in this file. */
    public static final String MARKING = "OFFICIAL-SENSITIVE";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The text of the file; nothing that a chronicle has no word for is in it. */
    public String text(List<ChronicleEntry> entries) {
        List<ChronicleEntry> inOrder = entries.stream()
                .sorted(Comparator.comparing(ChronicleEntry::recorded))
                .toList();
        StringBuilder text = new StringBuilder();
        text.append("# %s. Holds what whoever exported it may read. Keep it as safe as the case itself.%n"
                .formatted(MARKING));
        text.append("# The person's name, birth date and numbers are made up.%n".formatted());
        text.append("chronicle: %s%n".formatted(name));
        text.append("title: %s%n".formatted(Written.quoted(title)));
        text.append("synthetic: true%n".formatted());
        text.append("zero: %s%n".formatted(first(inOrder)));
        text.append("standards: {area: %s}%n".formatted(area));
        text.append("until: %s%n".formatted(last(inOrder)));
        text.append("events:%n".formatted());
        new WrittenEntries(inOrder).all().forEach((entry, data) -> text.append(line(entry, data)));
        return text.toString();
    }

    private static LocalDate first(List<ChronicleEntry> entries) {
        return day(entries.stream()
                .map(ChronicleEntry::occurred)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH));
    }

    private static LocalDate last(List<ChronicleEntry> entries) {
        return day(entries.isEmpty() ? Instant.EPOCH : recorded(entries.getLast()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    private static String line(ChronicleEntry entry, String data) {
        return "  - {at: %s, known: %s, recorded: %s, type: %s, agency: %s, id: %s, data: %s}%n"
                .formatted(
                        seconds(entry.occurred()),
                        seconds(known(entry)),
                        seconds(recorded(entry)),
                        entry.type(),
                        entry.agency(),
                        Written.quoted(entry.id()),
                        data);
    }

    private static Instant known(ChronicleEntry entry) {
        return later(entry.occurred(), entry.known());
    }

    private static Instant recorded(ChronicleEntry entry) {
        return later(known(entry), entry.recorded());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
