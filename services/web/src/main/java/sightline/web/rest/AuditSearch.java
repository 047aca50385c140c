package sightline.web.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Days;
import sightline.web.services.Audit;

/** What somebody looks for in the audit, as they wrote it: it stays in the address of the page. */
record AuditSearch(String person, String agency, String operation, String decision, String from, String until) {

    public boolean filtered() {
        return Stream.of(person, agency, operation, decision, from, until).anyMatch(one -> !one.isEmpty());
    }

    /** The part of the address after the page's own. */
    public String query() {
        return Stream.of(
                        part("person", person),
                        part("agency", agency),
                        part("operation", operation),
                        part("decision", decision),
                        part("from", from),
                        part("until", until))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether something stands there that is no day. */
    static boolean unread(String written, Clock clock) {
        return !written.isEmpty() && day(written, clock).isEmpty();
    }

    /** From the first moment of a day in London to the last of another. */
    Audit.Search asked(Clock clock) {
        return new Audit.Search(
                person,
                agency,
                operation,
                decision,
                begin(day(from, clock), clock),
                begin(day(until, clock).map(last -> last.plusDays(1)), clock));
    }

    private static @Nullable Instant begin(Optional<LocalDate> day, Clock clock) {
        return day.map(one -> one.atStartOfDay(clock.getZone()).toInstant()).orElse(null);
    }

    private static Optional<LocalDate> day(String written, Clock clock) {
        return written.isEmpty() ? Optional.empty() : new Days(LocalDate.now(clock), true).read(written);
    }
}
