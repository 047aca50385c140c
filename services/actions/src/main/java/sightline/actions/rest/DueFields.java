package sightline.actions.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Due;
import sightline.platform.http.Problems;

/** The two fields that say by when something is done. */
final class DueFields {
    private DueFields() {}

    static Due read(LocalDate dueOn, @Nullable Instant dueAt) {
        return Problems.readable("dueAt", () -> new Due(dueOn, dueAt));
    }
}
