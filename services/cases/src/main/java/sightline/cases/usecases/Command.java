package sightline.cases.usecases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;

/**
 * What is common to everything that is asked of a case.
 *
 * @param read the version the sender has read and decided on; null when they decide on none
 * @param occurred when it happened; null when it happens by being told
 * @param known when the sender's agency learned of it, if not at once
 */
public record Command(
        CaseId about,
        @Nullable Long read,
        @Nullable Instant occurred,
        @Nullable Instant known) {}
