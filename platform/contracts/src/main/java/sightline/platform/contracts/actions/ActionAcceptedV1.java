package sightline.platform.contracts.actions;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ActionId;

/**
 * The owner agency took the action on.
 *
 * @param actionId the action
 * @param noteGiven a note is written down in the owner's database
 */
@Contract(name = "action.accepted", major = 1, by = "actions", audience = Audience.EVERYONE_ON_THE_CASE)
public record ActionAcceptedV1(
        @Labelled(Label.P0) @OnFeeds ActionId actionId,
        @Labelled(Label.P2) boolean noteGiven) {}
