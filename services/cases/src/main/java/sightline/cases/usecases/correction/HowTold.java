package sightline.cases.usecases.correction;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.correction.Corrections.Renamed;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Occurrence.Precision;

/**
 * How a request tells of a fact, whatever the fact is: how exactly anybody knows when it happened, and which earlier
 * fact turned out otherwise.
 */
@RequestScoped
public class HowTold {

    private Precision precision = Precision.INSTANT;
    private @Nullable EventId corrects;
    private @Nullable Renamed renamed;

    /** Takes what the request says. */
    public void said(Precision exactly, @Nullable EventId corrected) {
        precision = exactly;
        corrects = corrected;
    }

    /** The fact that this request corrects; null for most. */
    public @Nullable EventId corrects() {
        return corrects;
    }

    /**
     * When it happened, as exactly as the request says.
     *
     * @param at the moment, or that at which the day or the month begins; null when it happens by being told
     */
    public Occurrence occurred(@Nullable Instant at, Instant now) {
        if (precision == Precision.UNKNOWN) {
            return Occurrence.UNKNOWN;
        }
        return at == null ? Occurrence.at(now) : new Occurrence(at, precision);
    }

    /** When the agency learned of it: of what happened nobody knows when, at the latest when it tells. */
    public @Nullable Instant known(@Nullable Instant at, Instant now) {
        return at == null && precision == Precision.UNKNOWN ? now : at;
    }

    void renamed(@Nullable Renamed thing) {
        renamed = thing;
    }

    /** What a correction named anew. */
    public @Nullable Renamed renamed() {
        return renamed;
    }
}
