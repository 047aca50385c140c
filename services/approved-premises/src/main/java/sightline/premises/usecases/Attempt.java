package sightline.premises.usecases;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.PlacementId;

/**
 * Somebody's wish to change a placement.
 *
 * @param read the version the sender has read and decided on; null when they decide on none
 */
public record Attempt(PlacementId id, @Nullable Long read, When when) {}
