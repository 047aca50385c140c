package sightline.meetings.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.EventId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Stretch;

/** All meetings; what is saved is a change, so that no state is ever without the facts that explain it. */
public interface Meetings {

    Optional<Meeting> find(MeetingId id);

    /** Finds it and keeps others from changing it until this transaction ends. */
    Optional<Meeting> findToChange(MeetingId id);

    /** The next number in the case's series; others who ask wait until this transaction ends. */
    int nextNumber(CaseId about);

    /** Soonest first, after the given one. */
    List<Meeting> list(Listing of, @Nullable MeetingId after, int atMost);

    /**
     * Which meetings are listed, and for whom.
     *
     * @param agency whose cases
     * @param area and all of this area's too, for those who convene there; null for everybody else
     * @param at the moment at which memberships count
     * @param about of this case, which they may see; null for every case that they are on
     * @param among of these only, of every case that they are on; empty for all of them
     * @param from those that start then or later
     * @param statuses those that have come so far; empty for all
     */
    record Listing(
            AgencyId agency,
            @Nullable AreaId area,
            Instant at,
            @Nullable CaseId about,
            Set<CaseId> among,
            @Nullable Instant from,
            Set<Status> statuses) {

        public Listing {
            among = Set.copyOf(among);
            statuses = Set.copyOf(statuses);
        }
    }

    /** What happened at the meetings about a case, at most as many of this stretch. */
    List<Recorded> history(CaseId about, Stretch stretch, int atMost);

    /** One fact of a case with its text. */
    Optional<Recorded> fact(CaseId about, EventId id);

    /** Saves the state and its facts together, or neither. */
    void save(Change<Meeting, MeetingFact> change);

    /** Keeps a draft, which is not a fact. */
    void keepDraft(Meeting drafted);
}
