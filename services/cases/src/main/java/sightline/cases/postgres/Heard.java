package sightline.cases.postgres;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.language.AgencyId;
import sightline.platform.language.StaffId;

/**
 * A fact as somebody hears it.
 *
 * @param read whether they read its words, and what is not for everybody who is told of it
 */
public record Heard(OwnFact own, boolean read) {

    public Record fact() {
        return own.fact();
    }

    /** When it happened. */
    public Instant at() {
        return own.occurred();
    }

    /** The agency that told it. */
    public AgencyId by() {
        return own.recorded().agency();
    }

    /** What stays in this database; null where nobody said it, and where it is not for them. */
    public @Nullable String word(String field) {
        return read ? words().get(field) : null;
    }

    /** The same of what is always said; empty where it is not for them. */
    public String text(String field) {
        return read ? words().getOrDefault(field, "") : "";
    }

    /** Who told it: for a rule to know, and for nobody to read. */
    public StaffId actor() {
        return own.recorded().actor();
    }

    private Map<String, String> words() {
        return own.recorded().text();
    }
}
