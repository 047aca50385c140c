package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ConditionId;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.Instrument;
import sightline.platform.language.PanelView;

/**
 * A condition binds the person from now on.
 *
 * @param conditionId names the condition
 * @param kind what it is about
 * @param instrument what makes it binding
 * @param textGiven its words are written down in the owner's database
 * @param enforcedBy the agency that enforces it
 * @param placeGiven a place it names is written down in the owner's database
 * @param panelView whether the meeting was asked
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.condition-set", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record ConditionSetV1(
        @Labelled(Label.P0) @OnFeeds ConditionId conditionId,
        @Labelled(Label.P2) @OnFeeds ConditionKind kind,
        @Labelled(Label.P2) @OnFeeds Instrument instrument,
        @Labelled(Label.P2) boolean textGiven,
        @Labelled(Label.P0) @OnFeeds @Nullable AgencyId enforcedBy,
        @Labelled(Label.P1) boolean placeGiven,
        @Labelled(Label.P2) @OnFeeds PanelView panelView,
        @Labelled(Label.P2) boolean reasonGiven) {}
