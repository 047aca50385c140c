package sightline.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the pages: everything stored is UTC, everything shown is the time on the wall in London. */
final class Clocks {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Clocks() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.system(LONDON);
    }
}
