package sightline.meetings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.MeetingFact.AgencyInvited;
import sightline.meetings.domain.MeetingFact.MeetingHeld;
import sightline.meetings.domain.MeetingFact.MeetingScheduled;
import sightline.meetings.domain.MeetingFact.ReturnReceived;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Presence;
import sightline.platform.language.Told;

/** A meeting that has a date: agencies are invited and answer, until it is held. */
public record Scheduled(Convened convened, Minutes minutes) implements Meeting {

    /**
     * Sets the date of a meeting about the case and invites to it.
     *
     * @param number in the series of meetings about the case
     * @param telling of each fact anew, since each has a name of its own
     */
    public static Decision<Change<Meeting, MeetingFact>> schedule(
            MeetingId id, int number, CaseAtHand about, Scheduling as, Supplier<Told> telling) {
        List<Invitee> invitees = as.invite() == null ? about.usuallyInvited() : as.invite();
        Optional<Obstacle> against = against(about, as, invitees);
        if (against.isPresent()) {
            return Answer.refused(against.get());
        }
        Convened convened = Convened.first(id, about.id(), number, as, invitees);
        List<MeetingFact> facts = new ArrayList<>();
        facts.add(new MeetingScheduled(
                about.id(), telling.get(), id, as.kind(), as.level(), as.startsAt(), as.venue(), as.minuteTaker()));
        invitees.forEach(one -> facts.add(new AgencyInvited(about.id(), telling.get(), id, one)));
        return new Decision.Taken<>(new Change<>(new Scheduled(convened, Minutes.NONE), facts));
    }

    private static Optional<Obstacle> against(CaseAtHand about, Scheduling as, List<Invitee> invitees) {
        if (as.level() == Level.ONE) {
            return Optional.of(new Obstacle.NoMeetingsAtLevelOne());
        }
        if (about.left()) {
            return Optional.of(new Obstacle.LeftMappa());
        }
        return invitees.stream()
                .map(Invitee::agency)
                .filter(one -> !about.has(one))
                .findFirst()
                .map(Obstacle.NotOnTheCase::new);
    }

    @Override
    public Status status() {
        return Status.SCHEDULED;
    }

    @Override
    public List<Obstacle> againstInviting() {
        return List.of();
    }

    @Override
    public List<Obstacle> againstReturning(AgencyId by) {
        return convened.invited().containsKey(by) ? List.of() : List.of(new Obstacle.NotInvited(by));
    }

    @Override
    public List<Obstacle> againstHolding() {
        return List.of();
    }

    /** A meeting that is being held decides before anybody has had the time to write who came. */
    @Override
    public List<Obstacle> againstDeciding(Instant at) {
        return at.isBefore(convened.startsAt()) ? List.of(new Obstacle.NotBegun(convened.startsAt())) : List.of();
    }

    @Override
    public List<Obstacle> againstApproving() {
        return minutes.draft().isBlank()
                ? List.of(new Obstacle.NotHeld(), new Obstacle.NothingMinuted())
                : List.of(new Obstacle.NotHeld());
    }

    @Override
    public List<Obstacle> againstDistributing() {
        return List.of(new Obstacle.NotApproved());
    }

    @Override
    public Decision<Change<Meeting, MeetingFact>> invite(Invitee invitee, CaseAtHand about, Told told) {
        if (!about.has(invitee.agency())) {
            return Answer.refused(new Obstacle.NotOnTheCase(invitee.agency()));
        }
        Invitation known = convened.invited().get(invitee.agency());
        if (known != null && known.required() == invitee.required()) {
            return Answer.refused(new Obstacle.InvitedAlready(invitee.agency()));
        }
        Invitation now = known == null
                ? Invitation.to(invitee.agency(), invitee.required())
                : known.requiring(invitee.required());
        return Answer.taken(with(now), new AgencyInvited(about(), told, id(), invitee));
    }

    @Override
    public Decision<Change<Meeting, MeetingFact>> receive(AgencyId by, Return returned, Told told) {
        Invitation invitation = convened.invited().get(by);
        return invitation == null
                ? Answer.refused(againstReturning(by))
                : Answer.taken(
                        with(invitation.answered(returned)), new ReturnReceived(about(), told, id(), by, returned));
    }

    @Override
    public Decision<Change<Meeting, MeetingFact>> hold(
            Map<AgencyId, Presence> named, @Nullable Instant endedAt, Told told) {
        Optional<AgencyId> uninvited = named.keySet().stream()
                .filter(one -> !convened.invited().containsKey(one))
                .findFirst();
        if (uninvited.isPresent()) {
            return Answer.refused(new Obstacle.NotInvited(uninvited.get()));
        }
        Attendance attendance = Attendance.of(convened.invited().keySet(), named, Answer.moment(told), endedAt);
        return Answer.taken(
                new Held(convened.later(), attendance, minutes), new MeetingHeld(about(), told, id(), attendance));
    }

    @Override
    public Scheduled noting(Minutes now) {
        return new Scheduled(convened.later(), now);
    }

    private Scheduled with(Invitation one) {
        return new Scheduled(convened.with(one), minutes);
    }
}
