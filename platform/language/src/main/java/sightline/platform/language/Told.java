package sightline.platform.language;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from: which agency owns it, who recorded it, and the times that belong to it.
 *
 * @param id the fact's own name
 * @param agency the agency that owns the information and decides what becomes of it
 * @param actor who recorded it
 * @param occurred when it happened
 * @param known when the owning agency learned it; null when that is when it happened
 * @param correlation the request it came with
 * @param causation the fact that caused it; null when a person did
 */
public record Told(
        EventId id,
        AgencyId agency,
        StaffId actor,
        Occurrence occurred,
        @Nullable Instant known,
        CorrelationId correlation,
        @Nullable EventId causation) {}
