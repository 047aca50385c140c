package sightline.cases.domain.custody;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.SentenceId;
import sightline.platform.language.SentenceKind;

/**
 * What a court sentenced a person to.
 *
 * @param offence its words, which stay here
 * @param lengthDays how long, where it has a length
 * @param licenceEndsOn the last day on licence
 */
public record Sentence(
        SentenceId id,
        SentenceKind kind,
        OffenceGroup group,
        @Nullable String offence,
        @Nullable Integer lengthDays,
        @Nullable LocalDate licenceEndsOn) {}
