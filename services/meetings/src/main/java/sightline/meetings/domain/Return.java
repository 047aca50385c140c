package sightline.meetings.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.ReturnKind;

/**
 * What an invited agency found in its own records.
 *
 * @param report its words, which stay here
 */
public record Return(ReturnKind kind, @Nullable String report) {}
