package sightline.people.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Decision;
import sightline.platform.language.StaffId;

/**
 * That somebody be given what nobody gives alone; it waits for a second administrator, and lapses without one.
 *
 * @param agency where the person works; one who has moved since is another matter
 * @param answer null while nobody has answered
 */
public record Proposal(
        UUID id,
        StaffId person,
        AgencyId agency,
        AreaId area,
        Guarded what,
        String reason,
        StaffId by,
        Instant at,
        Instant lapsesAt,
        @Nullable Answer answer) {

    /** What the second person said. */
    public record Answer(boolean approved, StaffId by, Instant at, String reason) {}

    /** Where a proposal is. */
    public enum Status {
        WAITING,
        APPROVED,
        DECLINED,
        LAPSED
    }

    public Status status(Instant now) {
        if (answer != null) {
            return answer.approved() ? Status.APPROVED : Status.DECLINED;
        }
        return now.isBefore(lapsesAt) ? Status.WAITING : Status.LAPSED;
    }

    /** Approved or declined by a second person, neither who proposed it nor whom it concerns. */
    public Decision<Proposal> answer(Answer given) {
        Proposal answered = new Proposal(id, person, agency, area, what, reason, by, at, lapsesAt, given);
        return new Decision.Taken<>(answered).unless(against(given.by(), given.at()));
    }

    /** What stands against an answer by this person now. */
    public Optional<ProposalObstacle> against(StaffId second, Instant now) {
        Status status = status(now);
        if (status != Status.WAITING) {
            return Optional.of(new ProposalObstacle.NotWaiting(status));
        }
        if (second.equals(by)) {
            return Optional.of(new ProposalObstacle.SamePerson());
        }
        return second.equals(person) ? Optional.of(new ProposalObstacle.Concerned()) : Optional.empty();
    }

    /** What stands against giving it to this person as they are now. */
    public Optional<ProposalObstacle> overtakenBy(Person now) {
        return now.active() && now.agency().equals(agency)
                ? Optional.empty()
                : Optional.of(new ProposalObstacle.HasMoved());
    }
}
