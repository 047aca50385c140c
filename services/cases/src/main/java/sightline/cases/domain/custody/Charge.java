package sightline.cases.domain.custody;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.ArrestId;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.OffenceGroup;

/**
 * An offence a person was charged with.
 *
 * @param arrest the arrest it follows from
 * @param offence its words, which stay here
 */
public record Charge(
        @Nullable ArrestId arrest,
        OffenceGroup group,
        @Nullable String offence,
        ChargeOutcome outcome) {}
