package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;

/**
 * What may become one alert: one cause as one detector sees it. It is asked again whenever more becomes known, so that
 * looking step by step and looking back from the end find the same.
 */
interface Suspicion {

    /** Which of the detector's ways to fire; null where there is one. */
    @Nullable
    Limb limb();

    /** Names the fact that may never be raised twice. */
    String cause();

    /** When its cause became known. */
    Instant since();

    /** The facts that can bear on whether it stands, whenever they became known. */
    List<Happening> bearing(Knowledge known);

    /** The facts that can answer it once it was raised. */
    default List<Happening> answering(Knowledge known) {
        return bearing(known);
    }

    /** Whether it stands by what is known: neither answered nor out of the question. */
    Optional<Standing> standing(Knowledge known);

    /** What answers it, by what is known. */
    Optional<EventId> answer(Knowledge known);

    /** Whether nothing that becomes known later can make it stand again. */
    default boolean settled(Knowledge known) {
        return answer(known).isPresent();
    }

    /** Who is told besides its owner, by what is known when it is raised. */
    List<AlertRole> told(Knowledge known);

    /** The agency whose action it is about, if it is about one. */
    default Optional<AgencyId> concerns(Knowledge known) {
        return Optional.empty();
    }

    /** What is wrong, in plain words that name nobody. */
    String sentence();
}
