package sightline.platform.rules;

import java.time.Instant;
import sightline.platform.language.EventId;

/** A happening whose fact is of one kind. */
record Noted<F extends Record>(Happening happening, F fact) {

    static <F extends Record> Noted<F> of(Happening happening, Class<F> kind) {
        return new Noted<>(happening, kind.cast(happening.fact()));
    }

    EventId id() {
        return happening.id();
    }

    Instant occurred() {
        return happening.occurred();
    }

    Instant recorded() {
        return happening.recorded();
    }
}
