package sightline.meetings.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;

/**
 * Where somebody sits at a meeting: for which agency and in which parts. What of the meeting is theirs to read is built
 * up from that, never cut down from all.
 *
 * @param agency for whom they sit; null for somebody who only looks, in an emergency
 */
public record Seat(@Nullable AgencyId agency, Set<Part> parts) {

    /** What somebody does at a meeting that lets them read more of it than everybody on the case. */
    public enum Part {
        /** Calls it together, and so reads what agencies return. */
        CONVENES,
        /** Writes it down. */
        MINUTES,
        /** Is of the chair and co-ordination, who know what was returned and decided. */
        GATE_KEEPS
    }

    /** The minutes as one reader has them. */
    public sealed interface Copy {
        /** As they are being written. */
        record Working(Minutes minutes) implements Copy {}

        /** The latest version this reader's agency was sent. */
        record Sent(ApprovedMinutes version) implements Copy {}
    }

    public Seat {
        parts = Set.copyOf(parts);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** What kind of return an agency made. */
    public boolean knowsReturnOf(AgencyId by) {
        return knowsOfDecisions() || by.equals(agency);
    }

    /** Whether they know that something was decided or approved before the minutes are with agencies. */
    private boolean knowsOfDecisions() {
        return has(Part.MINUTES) || has(Part.GATE_KEEPS);
    }

    /** How far the meeting has come: that minutes are approved is not for everybody, who hear when they are sent. */
    public Status statusOf(Meeting meeting) {
        if (meeting.status() != Status.MINUTES_APPROVED || knowsOfDecisions()) {
            return meeting.status();
        }
        return meeting.minutes().isWithSomebody() ? Status.DISTRIBUTED : Status.HELD;
    }

    /** The words of an agency's return. */
    public boolean readsReportOf(AgencyId by) {
        return has(Part.CONVENES) || by.equals(agency);
    }

    /** The minutes this reader may have; empty when there are none, or none for them. */
    public Optional<Copy> copyOf(Minutes minutes) {
        return has(Part.MINUTES)
                ? Optional.of(minutes).filter(one -> one.edition() > 0).map(Copy.Working::new)
                : sent(minutes).map(Copy.Sent::new);
    }

    /** The decisions this reader may have: for whom the minutes were sent to, those that stand in them. */
    public List<MeetingDecision> decisionsOf(Minutes minutes) {
        return has(Part.MINUTES)
                ? minutes.decisions()
                : sent(minutes)
                        .map(sent -> minutes.decisions().subList(0, sent.decisions()))
                        .orElse(List.of());
    }

    /** Whether this reader may know that the fact happened. */
    public boolean knows(Recorded.Content what, Minutes minutes) {
        return switch (what) {
            case Recorded.ForAll _ -> true;
            case Recorded.OfReturn(var by) -> knowsReturnOf(by);
            case Recorded.OfDecision _, Recorded.OfVersion _ -> knowsOfDecisions() || reads(what, minutes);
        };
    }

    /** Whether this reader may have the fact's text. */
    public boolean reads(Recorded.Content what, Minutes minutes) {
        return switch (what) {
            case Recorded.ForAll _ -> true;
            case Recorded.OfReturn(var by) -> readsReportOf(by);
            case Recorded.OfDecision(var id) ->
                decisionsOf(minutes).stream().anyMatch(one -> one.id().equals(id));
            case Recorded.OfVersion(var version) -> has(Part.MINUTES) || wasSent(version, minutes);
        };
    }

    private boolean wasSent(int version, Minutes minutes) {
        return minutes.versions().stream()
                .anyMatch(
                        one -> one.version() == version && one.sentTo().stream().anyMatch(to -> to.equals(agency)));
    }

    private Optional<ApprovedMinutes> sent(Minutes minutes) {
        return Optional.ofNullable(agency).flatMap(minutes::sentTo);
    }
}
