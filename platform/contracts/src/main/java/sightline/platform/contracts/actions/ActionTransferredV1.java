package sightline.platform.contracts.actions;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;

/**
 * Another agency owns an action from now on.
 *
 * @param actionId the action
 * @param to the agency that does it now
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "action.transferred", major = 1, by = "actions", audience = Audience.EVERYONE_ON_THE_CASE)
public record ActionTransferredV1(
        @Labelled(Label.P0) @OnFeeds ActionId actionId,
        @Labelled(Label.P0) @OnFeeds AgencyId to,
        @Labelled(Label.P2) boolean reasonGiven) {}
