package sightline.cases.domain.supervision;

import java.util.List;
import sightline.platform.language.Pillar;

/**
 * What a new version of a risk management plan says; a pillar it lacks is a gap to flag, not a reason to refuse it.
 *
 * @param pillars those it speaks to
 * @param contingency whether it says what happens if it fails
 * @param sentencePlan whether it is the sentence plan too
 * @param words its words, which stay here
 */
public record PlanChange(List<Pillar> pillars, boolean contingency, boolean sentencePlan, PlanWords words) {

    public PlanChange {
        pillars = List.copyOf(pillars);
    }
}
