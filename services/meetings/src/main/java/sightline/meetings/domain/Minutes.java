package sightline.meetings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.platform.language.AgencyId;

/**
 * What is written down of a meeting: a draft that changes freely, its decisions, and the versions the chair approved.
 *
 * @param draft the text as it is now; empty until somebody writes
 * @param edition how often the draft has been kept, for whoever writes on what they have read
 * @param decisions in the order they were recorded
 * @param versions those approved, the first is version 1
 */
public record Minutes(String draft, long edition, List<MeetingDecision> decisions, List<ApprovedMinutes> versions) {

    static final Minutes NONE = new Minutes("", 0, List.of(), List.of());

    public Minutes {
        decisions = List.copyOf(decisions);
        versions = List.copyOf(versions);
    }

    /** The latest version approved. */
    public Optional<ApprovedMinutes> approved() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** Whether what is written differs from what was last approved. */
    public boolean corrected() {
        return approved()
                .filter(last -> !last.text().equals(draft) || last.decisions() < decisions.size())
                .isPresent();
    }

    /** The latest version that this agency was sent. */
    public Optional<ApprovedMinutes> sentTo(AgencyId agency) {
        return versions.reversed().stream()
                .filter(one -> one.sentTo().contains(agency))
                .findFirst();
    }

    /** Whether any version was distributed. */
    boolean isWithSomebody() {
        return versions.stream().anyMatch(one -> !one.sentTo().isEmpty());
    }

    Minutes drafted(String text) {
        return new Minutes(text, edition + 1, decisions, versions);
    }

    Minutes with(MeetingDecision decided) {
        List<MeetingDecision> now = new ArrayList<>(decisions);
        now.add(decided);
        return new Minutes(draft, edition, now, versions);
    }

    Minutes approvedAt(Instant moment) {
        List<ApprovedMinutes> now = new ArrayList<>(versions);
        now.add(new ApprovedMinutes(versions.size() + 1, draft, moment, decisions.size(), Set.of()));
        return new Minutes(draft, edition, decisions, now);
    }

    Minutes sent(Set<AgencyId> to) {
        List<ApprovedMinutes> now = new ArrayList<>(versions);
        now.set(now.size() - 1, now.getLast().sent(to));
        return new Minutes(draft, edition, decisions, now);
    }
}
