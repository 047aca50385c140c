package sightline.cases.domain.supervision;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Pillar;

/**
 * What a version of a risk management plan says, in words that stay here.
 *
 * @param pillars by pillar, what is done
 * @param contingency what happens if it fails
 * @param text what belongs to no pillar, and the whole of a plan that was told in one piece
 */
public record PlanWords(
        Map<Pillar, String> pillars,
        @Nullable String contingency,
        @Nullable String text) {
    public static final PlanWords NONE = new PlanWords(Map.of(), null, null);

    public PlanWords {
        pillars = Map.copyOf(pillars);
    }
}
