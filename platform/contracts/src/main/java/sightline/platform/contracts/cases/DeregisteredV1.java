package sightline.platform.contracts.cases;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ActionId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Handling;

/**
 * The person left management at a level, or left MAPPA.
 *
 * @param from what they left
 * @param rationaleGiven the rationale is written down in the owner's database
 * @param actionsHandled each outstanding action and what becomes of it
 */
@Contract(name = "case.deregistered", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record DeregisteredV1(
        @Labelled(Label.P2) @OnFeeds ExitFrom from,
        @Labelled(Label.P2) boolean rationaleGiven,
        @Labelled(Label.P2) @OnFeeds List<ActionHandled> actionsHandled) {
    public DeregisteredV1 {
        actionsHandled = List.copyOf(actionsHandled);
    }

    /**
     * One outstanding action, and what becomes of it.
     *
     * @param actionId the action
     * @param how what becomes of it
     */
    public record ActionHandled(
            @Labelled(Label.P0) @OnFeeds ActionId actionId,
            @Labelled(Label.P2) @OnFeeds Handling how) {}
}
