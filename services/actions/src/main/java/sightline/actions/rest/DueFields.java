package sightline.actions.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Due;
import sightline.platform.http.Problems;

/** The two fields that say by when something is done. */
final class DueFields {
    private DueFields() {}

    static Due read(LocalDate dueOn, @Nullable Instant dueAt) {
        // As exactly as the database keeps it, so that what is announced later names the very same moment.
        Instant at = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MICROS);
        return Problems.readable("dueAt", () -> new Due(dueOn, at));
    }
}
