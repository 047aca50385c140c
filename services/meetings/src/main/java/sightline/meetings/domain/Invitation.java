package sightline.meetings.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;

/**
 * An agency's being invited to a meeting.
 *
 * @param required whether the meeting needs it there
 * @param returned what it has said its own records hold; null until it has
 */
public record Invitation(
        AgencyId agency, boolean required, @Nullable Return returned) {

    static Invitation to(AgencyId agency, boolean required) {
        return new Invitation(agency, required, null);
    }

    Invitation answered(Return with) {
        return new Invitation(agency, required, with);
    }

    Invitation requiring(boolean now) {
        return new Invitation(agency, now, returned);
    }
}
