package sightline.cases.domain.supervision;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ConditionId;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.Instrument;
import sightline.platform.language.PanelView;

/**
 * A condition that binds a person.
 *
 * @param text its words, which stay here
 * @param enforcedBy the agency that enforces it
 * @param place a place it names, which stays here
 * @param panelView whether the meeting was asked
 * @param reason why it is set so, which stays here
 */
public record Condition(
        ConditionId id,
        ConditionKind kind,
        Instrument instrument,
        String text,
        @Nullable AgencyId enforcedBy,
        @Nullable String place,
        PanelView panelView,
        @Nullable String reason) {}
