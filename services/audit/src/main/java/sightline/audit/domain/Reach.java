package sightline.audit.domain;

import org.jspecify.annotations.Nullable;

/**
 * How far somebody may read in the ledger.
 *
 * @param area only what people of this area did; null for all areas
 * @param agency only what people of this agency did; null for all agencies
 */
public record Reach(@Nullable String area, @Nullable String agency) {}
