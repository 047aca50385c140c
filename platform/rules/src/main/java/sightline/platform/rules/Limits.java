package sightline.platform.rules;

import java.time.Instant;
import sightline.platform.language.Level;
import sightline.platform.standards.Standard;
import sightline.platform.standards.Standards;
import sightline.platform.standards.TimeLimit;
import sightline.platform.standards.WorkingTime;

/** When a time limit ends, by the standard of the case's area and level on the day it begins. */
record Limits(Standards standards, WorkingTime time) {

    /** The last moment in time for what is to follow a fact. */
    Instant after(Standard standard, Happening cause, Knowledge known) {
        return after(standard, cause, cause.occurred(), known);
    }

    /** The last moment in time for what is to follow a moment that a fact set. */
    Instant after(Standard standard, Happening cause, Instant moment, Knowledge known) {
        return limit(standard, cause, known).after(moment, time);
    }

    /** The last moment in time for what is to come before a moment that a fact set. */
    Instant before(Standard standard, Happening cause, Instant moment, Knowledge known) {
        return limit(standard, cause, known).before(moment, time);
    }

    /** The last moment in time for what is to follow a moment, by what is known then. */
    Instant afterMoment(Standard standard, Instant moment, Knowledge known) {
        return limit(standard, moment, known).after(moment, time);
    }

    /* As known when the cause was recorded: a level told late must not move a limit that somebody was already held to. */
    private TimeLimit limit(Standard standard, Happening cause, Knowledge known) {
        return limit(standard, cause.occurred(), known.history().knownAt(cause.recorded()));
    }

    private TimeLimit limit(Standard standard, Instant on, Knowledge known) {
        Level level = LevelInForce.at(on, known).orElse(null);
        return standards
                .find(standard, known.area(), level, time.dayOf(on))
                .orElseThrow(() -> new IllegalStateException("The reference data sets no limit for " + standard))
                .limit();
    }
}
