package sightline.platform.contracts.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ActionId;

/**
 * An action is due soon and not done.
 *
 * @param actionId the action
 * @param dueOn the day by whose end it is done
 * @param dueAt the moment by which it is done, when the day is not exact enough
 */
@Contract(name = "action.due-soon", major = 1, by = "actions", audience = Audience.EVERYONE_ON_THE_CASE)
public record ActionDueSoonV1(
        @Labelled(Label.P0) @OnFeeds ActionId actionId,
        @Labelled(Label.P0) @OnFeeds LocalDate dueOn,
        @Labelled(Label.P0) @OnFeeds @Nullable Instant dueAt) {}
