package sightline.web.rest;

import java.time.Instant;
import java.util.List;
import sightline.web.services.Conditions;

/** A condition, and which of two versions of a plan it stands beside. */
record BoundThen(Conditions.Item condition, boolean before, boolean after) {

    /** Those that bound the person at one of two moments at least, as they were set. */
    static List<BoundThen> of(Conditions conditions, Instant earlier, Instant later) {
        return conditions.items().reversed().stream()
                .map(one -> new BoundThen(one, one.bindsAt(earlier), one.bindsAt(later)))
                .filter(one -> one.before() || one.after())
                .toList();
    }

    /** Whether it stands beside only one of them. */
    public boolean changed() {
        return before != after;
    }

    public String words() {
        return condition.inWords();
    }
}
