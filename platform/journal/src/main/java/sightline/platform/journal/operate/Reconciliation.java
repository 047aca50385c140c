package sightline.platform.journal.operate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sightline.platform.language.CaseId;

/** Compares what a service recorded with what a listener heard (reliability.md P9). */
public final class Reconciliation {

    /**
     * A case on which the two disagree.
     *
     * @param recorded the last number in the ledger, 0 when the ledger does not know the case
     * @param heard the last number the listener heard in a row, 0 when it heard nothing
     */
    public record Difference(CaseId about, long recorded, long heard) {}

    private Reconciliation() {}

    /** The cases on which they differ; heard more than recorded is the worse fault and is reported as well. */
    public static List<Difference> between(List<Heads.Head> ledger, List<Heads.Head> inbox) {
        Map<CaseId, Long> heard = new HashMap<>();
        inbox.forEach(head -> heard.put(head.about(), head.last()));
        List<Difference> differences = new ArrayList<>();
        for (Heads.Head head : ledger) {
            Long there = heard.remove(head.about());
            long last = there == null ? 0 : there;
            if (last != head.last()) {
                differences.add(new Difference(head.about(), head.last(), last));
            }
        }
        heard.forEach((about, last) -> differences.add(new Difference(about, 0, last)));
        return differences;
    }
}
