package sightline.platform.contracts.cases;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ActionId;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.Handling;

/**
 * The case was closed: there is, or was, no ground to manage the person. Whoever decides that a person need not be
 * managed any more deregisters them.
 *
 * @param reason why
 * @param explanationGiven the explanation is written down in the owner's database
 * @param actionsHandled each outstanding action and what becomes of it
 */
@Contract(name = "case.closed", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record CaseClosedV1(
        @Labelled(Label.P2) @OnFeeds ClosingReason reason,
        @Labelled(Label.P2) boolean explanationGiven,
        @Labelled(Label.P2) @OnFeeds List<ActionHandled> actionsHandled) {
    public CaseClosedV1 {
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
