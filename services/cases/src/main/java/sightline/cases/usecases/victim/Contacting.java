package sightline.cases.usecases.victim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;

/**
 * What is common to everything that victim liaison asks of a case, of which it knows no version.
 *
 * @param occurred when it happened; null when it happens by being told
 * @param known when their agency learned of it, if not at once
 */
public record Contacting(
        CaseId about, @Nullable Instant occurred, @Nullable Instant known) {}
