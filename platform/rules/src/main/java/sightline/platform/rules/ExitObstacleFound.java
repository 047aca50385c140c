package sightline.platform.rules;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.ActionId;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitObstacle;

/**
 * Something that stands against an exit or a lower level.
 *
 * @param actionId the action, when it is one
 * @param eventId the fact: the action's assignment, the arrest, the charge or the concern; null where something is
 *     missing instead
 * @param because what is so, in plain words that name nobody
 * @param answeredBy what would have to be done first
 * @param source where the rule is written
 */
public record ExitObstacleFound(
        ExitObstacle kind,
        @Nullable ActionId actionId,
        @Nullable EventId eventId,
        String because,
        String answeredBy,
        String source) {}
