package sightline.cases.domain.referral.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.StaffId;

/**
 * A section as it was last kept.
 *
 * @param answers by question; none of those that nobody has answered
 * @param edition how often it was kept; 0 when it never was
 * @param kept when and by whom; null when it never was
 */
public record DraftedSection(
        Section section,
        Map<String, String> answers,
        long edition,
        @Nullable Kept kept) {

    /** When it was kept last, and by whom. */
    public record Kept(Instant at, StaffId by) {}

    public DraftedSection {
        answers = Map.copyOf(answers);
    }

    static DraftedSection empty(Section section) {
        return new DraftedSection(section, Map.of(), 0, null);
    }

    /** With these answers in the place of all there were. */
    public DraftedSection keep(Map<String, String> anew, Kept now) {
        Map<String, String> given = anew.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new DraftedSection(section, given, edition + 1, now);
    }

    /** What nobody has answered yet. */
    public List<String> missing() {
        return section.questions().stream()
                .filter(one -> !answers.containsKey(one))
                .toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }
}
