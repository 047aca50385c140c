package sightline.cases.domain.supervision;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.ConditionId;
import sightline.platform.language.NonComplianceId;
import sightline.platform.language.NonComplianceKind;
import sightline.platform.language.Seriousness;

/**
 * Something that was required of a person and not done.
 *
 * @param condition the condition that was not kept
 * @param acceptable whether the reason given was accepted; null while nobody has judged it
 * @param detail its words, which stay here
 */
public record NonCompliance(
        NonComplianceId id,
        NonComplianceKind kind,
        @Nullable ConditionId condition,
        Seriousness severity,
        @Nullable Boolean acceptable,
        @Nullable String detail) {}
