package sightline.meetings.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sightline.meetings.domain.MeetingFact.MinutesSent;
import sightline.meetings.domain.MeetingFact.VersionApproved;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Told;

/** A meeting that took place: what is left to do is to write it down, approve it and send it. */
public sealed interface Met extends Meeting permits Held, MinutesApproved, Distributed {

    Attendance attendance();

    @Override
    default Optional<Attendance> attended() {
        return Optional.of(attendance());
    }

    @Override
    default List<Obstacle> againstApproving() {
        List<Obstacle> against = new ArrayList<>();
        if (minutes().draft().isBlank()) {
            against.add(new Obstacle.NothingMinuted());
        }
        minutes()
                .approved()
                .filter(last -> !minutes().corrected())
                .ifPresent(last -> against.add(new Obstacle.ApprovedAlready(last.version())));
        return against;
    }

    @Override
    default List<Obstacle> againstDistributing() {
        return minutes().versions().isEmpty() ? List.of(new Obstacle.NotApproved()) : List.of();
    }

    @Override
    default Decision<Change<Meeting, MeetingFact>> approve(Told told) {
        List<Obstacle> against = againstApproving();
        if (!against.isEmpty()) {
            return Answer.refused(against);
        }
        Minutes approved = minutes().approvedAt(Answer.moment(told));
        return Answer.taken(
                new MinutesApproved(convened().later(), attendance(), approved),
                new VersionApproved(about(), told, id(), approved.versions().size(), approved.draft()));
    }

    @Override
    default Decision<Change<Meeting, MeetingFact>> distribute(Set<AgencyId> to, CaseAtHand about, Told told) {
        Optional<ApprovedMinutes> approved = minutes().approved();
        if (approved.isEmpty()) {
            return Answer.refused(againstDistributing());
        }
        Optional<AgencyId> stranger = to.stream().filter(one -> !about.has(one)).findFirst();
        return stranger.isPresent()
                ? Answer.refused(new Obstacle.NotOnTheCase(stranger.get()))
                : send(approved.get(), to, told);
    }

    private Decision<Change<Meeting, MeetingFact>> send(ApprovedMinutes approved, Set<AgencyId> to, Told told) {
        Set<AgencyId> still = new TreeSet<>(Comparator.comparing(AgencyId::value));
        still.addAll(to);
        still.removeAll(approved.sentTo());
        return still.isEmpty()
                ? Answer.refused(new Obstacle.SentAlready(approved.version()))
                : Answer.taken(
                        new Distributed(
                                convened().later(), attendance(), minutes().sent(still)),
                        new MinutesSent(about(), told, id(), approved.version(), List.copyOf(still)));
    }
}
