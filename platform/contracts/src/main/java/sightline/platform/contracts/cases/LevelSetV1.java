package sightline.platform.contracts.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ActionId;
import sightline.platform.language.Category;
import sightline.platform.language.Handling;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;

/**
 * The category and level a person is managed at were decided.
 *
 * @param category why the person is managed
 * @param level how the person is managed
 * @param rationaleGiven the reasons are written down in the owner's database
 * @param meetingId the meeting that decided it
 * @param actionsHandled when the level is lowered, each outstanding action and what becomes of it
 */
@Contract(name = "case.level-set", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record LevelSetV1(
        @Labelled(Label.P2) @OnFeeds Category category,
        @Labelled(Label.P2) @OnFeeds Level level,
        @Labelled(Label.P2) boolean rationaleGiven,
        @Labelled(Label.P0) @OnFeeds @Nullable MeetingId meetingId,
        @Labelled(Label.P2) @OnFeeds List<ActionHandled> actionsHandled) {
    public LevelSetV1 {
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
