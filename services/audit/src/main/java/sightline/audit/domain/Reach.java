package sightline.audit.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.StaffId;

/**
 * How far somebody may read in the ledger: nothing of a case from which they are excluded by name.
 *
 * @param area only what people of this area did; null for all areas
 * @param agency only what people of this agency did; null for all agencies
 * @param reader who reads
 */
public record Reach(@Nullable String area, @Nullable String agency, StaffId reader) {}
