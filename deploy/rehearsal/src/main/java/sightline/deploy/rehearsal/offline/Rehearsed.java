package sightline.deploy.rehearsal.offline;

import java.util.List;
import java.util.SortedSet;
import sightline.deploy.rehearsal.chronicle.Chronicle;

/**
 * All that came of a run.
 *
 * @param alerts in the order in which they were raised, each as it was at the end
 * @param notJudged the types of events that no rule looks at yet, since nobody announces them
 */
public record Rehearsed(
        Chronicle chronicle,
        List<Step> timeline,
        List<RaisedAlert> alerts,
        List<Knowledge> knowledge,
        List<Verdict> verdicts,
        SortedSet<String> notJudged) {

    public Rehearsed {
        timeline = List.copyOf(timeline);
        alerts = List.copyOf(alerts);
        knowledge = List.copyOf(knowledge);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether everything that was checked is as expected. */
    public boolean isAsExpected() {
        return verdicts.stream().noneMatch(one -> one.outcome() == Verdict.Outcome.FAILED);
    }
}
