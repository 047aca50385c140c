package sightline.deploy.rehearsal.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sightline.deploy.rehearsal.chronicle.Expectation;
import sightline.deploy.rehearsal.offline.Rehearsed;
import sightline.deploy.rehearsal.offline.Verdict;

/** What a live run says of its chronicle's expectations, and of the feeds. */
public record LiveVerdicts(Rehearsed foretold, LiveOutcome outcome) {

    /** All of it, ending with a line break. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(""));
        foretold.verdicts().stream()
                .filter(verdict -> !(verdict.expectation() instanceof Expectation.Refused))
                .forEach(verdict -> lines.add("  – line %d: %s: not checked live; without --live it is"
                        .formatted(verdict.expectation().where().line(), verdict.expected())));
        foretold.verdicts().stream()
                .filter(verdict -> verdict.expectation() instanceof Expectation.Refused)
                .forEach(verdict -> lines.add(refusal(verdict)));
        outcome.faults().forEach(fault -> lines.add("  ✗ " + fault));
        if (outcome.isAsExpected()) {
            lines.add("Every feed is in order, with nothing twice and nothing missing.");
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private String refusal(Verdict verdict) {
        boolean met = verdict.outcome() == Verdict.Outcome.MET && outcome.isAsExpected();
        return "  %s line %d: %s"
                .formatted(met ? "✓" : "?", verdict.expectation().where().line(), verdict.expected());
    }
}
