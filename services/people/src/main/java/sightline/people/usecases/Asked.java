package sightline.people.usecases;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.StaffId;

/**
 * What is asked to be changed: of whom, and why.
 *
 * @param version what the asker has read and decided on; null when it does not matter
 */
public record Asked(StaffId person, @Nullable Long version, String reason) {}
