package sightline.actions.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.StaffId;

/**
 * Who is to do what by when.
 *
 * @param meeting the meeting that decided it; it may not be known here
 * @param what in words, which stay here
 * @param owner the agency that does it
 * @param person who in that agency
 */
public record Assignment(
        CaseId about,
        @Nullable MeetingId meeting,
        String what,
        AgencyId owner,
        @Nullable StaffId person,
        Due due) {

    Assignment by(Due later) {
        return new Assignment(about, meeting, what, owner, person, later);
    }

    /** The same for another agency, whose person for it nobody knows yet. */
    Assignment of(AgencyId another) {
        return new Assignment(about, meeting, what, another, null, due);
    }
}
