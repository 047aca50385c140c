package sightline.cases.rest.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import sightline.platform.language.Occurrence;

/**
 * Reads the times that HMPPS writes: with an offset, without one on the wall clock of London, a day alone, and
 * {@code Fri Jun 14 09:06:52 BST 2024}.
 */
final class HmppsTimes {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.UK);
    private static final List<Function<String, Occurrence>> FORMS = List.of(
            text -> Occurrence.at(OffsetDateTime.parse(text).toInstant()),
            text -> Occurrence.at(ZonedDateTime.parse(text).toInstant()),
            text -> Occurrence.at(wall(LocalDateTime.parse(text))),
            text -> Occurrence.on(LocalDate.parse(text)),
            HmppsTimes::inWords);

    private HmppsTimes() {}

    static Optional<Occurrence> read(String text) {
        return FORMS.stream().flatMap(form -> read(form, text.strip()).stream()).findFirst();
    }

    private static Optional<Occurrence> read(Function<String, Occurrence> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }

    /* GMT and BST are the clock of London, which knows itself in which of them a day is. */
    private static Occurrence inWords(String text) {
        return Occurrence.at(wall(LocalDateTime.parse(text.replaceFirst(" (GMT|BST|UTC) ", " "), IN_WORDS)));
    }

    private static Instant wall(LocalDateTime there) {
        return there.atZone(LONDON).toInstant();
    }
}
