package sightline.meetings.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.MeetingFact.DecisionRecorded;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Presence;
import sightline.platform.language.Told;

/**
 * One meeting of agencies about a case, from its date until its minutes are with those who need them. A state that does
 * not own a transition refuses it: what stands against a verb is said by {@code against…}, which the verb asks too.
 */
public sealed interface Meeting permits Scheduled, Met {

    Convened convened();

    Minutes minutes();

    Status status();

    /** How each agency took part; empty until it is held. */
    default Optional<Attendance> attended() {
        return Optional.empty();
    }

    default MeetingId id() {
        return convened().id();
    }

    default long version() {
        return convened().version();
    }

    default CaseId about() {
        return convened().about();
    }

    /** What stands against inviting another agency now; empty when nothing does. */
    default List<Obstacle> againstInviting() {
        return List.of(new Obstacle.HeldAlready());
    }

    /** What stands against this agency's return now. */
    default List<Obstacle> againstReturning(AgencyId by) {
        return List.of(new Obstacle.HeldAlready());
    }

    /** What stands against holding it now. */
    default List<Obstacle> againstHolding() {
        return List.of(new Obstacle.HeldAlready());
    }

    /** What stands against a decision made at that moment. */
    default List<Obstacle> againstDeciding(Instant at) {
        return List.of();
    }

    List<Obstacle> againstApproving();

    List<Obstacle> againstDistributing();

    /** Invites an agency, or says anew whether the meeting needs it. */
    default Decision<Change<Meeting, MeetingFact>> invite(Invitee invitee, CaseAtHand about, Told told) {
        return Answer.refused(againstInviting());
    }

    /** Whether this agency has said exactly this, so that its saying so again changes nothing. */
    default boolean hasHeard(AgencyId by, Return returned) {
        Invitation invitation = convened().invited().get(by);
        return invitation != null && returned.equals(invitation.returned());
    }

    /** Takes an agency's return; a later one replaces it. */
    default Decision<Change<Meeting, MeetingFact>> receive(AgencyId by, Return returned, Told told) {
        return Answer.refused(againstReturning(by));
    }

    /** Says that it took place, and how each invited agency took part. */
    default Decision<Change<Meeting, MeetingFact>> hold(
            Map<AgencyId, Presence> named, @Nullable Instant endedAt, Told told) {
        return Answer.refused(againstHolding());
    }

    /** Keeps the draft: not a fact, since only what the chair approves is. */
    default Meeting draft(String text) {
        return text.equals(minutes().draft()) ? this : noting(minutes().drafted(text));
    }

    /** Records a decision, as the minute taker hears it or afterwards. */
    default Decision<Change<Meeting, MeetingFact>> decide(MeetingDecision decided, Told told) {
        List<Obstacle> against = againstDeciding(Answer.moment(told));
        return against.isEmpty()
                ? Answer.taken(noting(minutes().with(decided)), new DecisionRecorded(about(), told, id(), decided))
                : Answer.refused(against);
    }

    /** Approves the minutes as they are written now. */
    default Decision<Change<Meeting, MeetingFact>> approve(Told told) {
        return Answer.refused(againstApproving());
    }

    /** Sends the version approved last to agencies on the case. */
    default Decision<Change<Meeting, MeetingFact>> distribute(Set<AgencyId> to, CaseAtHand about, Told told) {
        return Answer.refused(againstDistributing());
    }

    /** The same state, one change later, with this written down. */
    Meeting noting(Minutes now);
}
