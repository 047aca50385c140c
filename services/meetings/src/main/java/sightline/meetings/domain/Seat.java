package sightline.meetings.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.platform.language.AgencyId;

/**
 * Where somebody sits at a meeting: for which agency and in which parts. What of the meeting is theirs to read is built
 * up from that, never cut down from all.
 */
public record Seat(AgencyId agency, Set<Part> parts) {

    /** What somebody does at a meeting. */
    public enum Part {
        /** Calls it together and sends its minutes. */
        CONVENES("The co-ordination and the chairs of the case's own area do this; ask them to"),
        /** Answers for it. */
        CHAIRS("The chair approves the minutes; ask them to"),
        /** Writes it down. */
        MINUTES("The co-ordination, chairs and minute takers of the case's own area do this; ask them to"),
        /** Says what their own agency's records hold. */
        ANSWERS("An agency's point of contact, practitioners and systems send its return; ask them to"),
        /** Is of the agency with statutory responsibility for the person. */
        LEADS("The lead agency does this; ask it to");

        private final String otherwise;

        Part(String otherwise) {
            this.otherwise = otherwise;
        }

        /** What somebody without this part is told: who has it. */
        public String otherwise() {
            return otherwise;
        }
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
        return has(Part.MINUTES) || has(Part.LEADS) || by.equals(agency);
    }

    /** The words of an agency's return. */
    public boolean readsReportOf(AgencyId by) {
        return has(Part.CONVENES) || by.equals(agency);
    }

    /** The minutes this reader may have; empty when there are none, or none for them. */
    public Optional<Copy> copyOf(Minutes minutes) {
        return has(Part.MINUTES)
                ? Optional.of(minutes).filter(one -> one.edition() > 0).map(Copy.Working::new)
                : minutes.sentTo(agency).map(Copy.Sent::new);
    }

    /** The decisions this reader may have: for whom the minutes were sent to, those that stand in them. */
    public List<MeetingDecision> decisionsOf(Minutes minutes) {
        return has(Part.MINUTES)
                ? minutes.decisions()
                : minutes.sentTo(agency)
                        .map(sent -> minutes.decisions().subList(0, sent.decisions()))
                        .orElse(List.of());
    }

    /** Whether this reader may know that the fact happened. */
    public boolean knows(Recorded.Content what, Minutes minutes) {
        return switch (what) {
            case Recorded.ForAll _ -> true;
            case Recorded.OfReturn(var by) -> knowsReturnOf(by);
            case Recorded.OfDecision _, Recorded.OfVersion _ -> has(Part.LEADS) || reads(what, minutes);
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
                .anyMatch(one -> one.version() == version && one.sentTo().contains(agency));
    }
}
