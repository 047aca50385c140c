package sightline.deploy.rehearsal.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sightline.deploy.rehearsal.chronicle.Expectation;
import sightline.deploy.rehearsal.offline.Rehearsed;
import sightline.deploy.rehearsal.offline.Verdict;

/** What a live run says of its chronicle's expectations, and of the feeds. */
public record LiveVerdicts(Rehearsed foretold, LiveOutcome outcome) {

    /** Whether every event was taken, every refusal came as expected, and every feed holds what it should. */
    public boolean isAsExpected() {
        return outcome.faults().isEmpty() && refusals().stream().allMatch(this::isMet);
    }

    /** All of it, ending with a line break. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of("", "What was expected"));
        refusals().forEach(verdict -> lines.add(line(isMet(verdict) ? "✓" : "✗", verdict)));
        others().forEach(verdict -> lines.add(line("–", verdict)));
        if (!others().isEmpty()) {
            lines.add("  – is not checked live: without --live it is");
        }
        outcome.faults().forEach(fault -> lines.add("  ✗ " + fault));
        if (outcome.feeds().isEmpty() && outcome.attempts().isEmpty()) {
            lines.add("Every feed is in order, with nothing twice and nothing missing.");
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String mark, Verdict verdict) {
        return "  %s line %d: %s".formatted(mark, verdict.expectation().where().line(), verdict.expected());
    }

    private List<Verdict> refusals() {
        return foretold.verdicts().stream()
                .filter(verdict -> verdict.expectation() instanceof Expectation.Refused)
                .toList();
    }

    private List<Verdict> others() {
        return foretold.verdicts().stream()
                .filter(verdict -> !(verdict.expectation() instanceof Expectation.Refused))
                .toList();
    }

    private boolean isMet(Verdict refusal) {
        return refusal.outcome() == Verdict.Outcome.MET && outcome.attempts().isEmpty();
    }
}
