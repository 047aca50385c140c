package sightline.platform.contracts.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ActionId;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.ExitObstacle;

/**
 * Somebody asked for a person to leave, or for a lower level, and the rules said no.
 *
 * @param from what the person was to be deregistered from; absent when the level was to be lowered
 * @param obstacles everything that stood against it
 */
@Contract(name = "case.exit-refused", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record ExitRefusedV1(
        @Labelled(Label.P2) @OnFeeds @Nullable ExitFrom from,
        @Labelled(Label.P2) @OnFeeds List<Obstacle> obstacles) {
    public ExitRefusedV1 {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * One thing that stood against it.
     *
     * @param kind what it is
     * @param actionId the action, when it is one
     * @param eventId the arrest or concern, when it is one
     */
    public record Obstacle(
            @Labelled(Label.P2) @OnFeeds ExitObstacle kind,
            @Labelled(Label.P0) @OnFeeds @Nullable ActionId actionId,
            @Labelled(Label.P0) @OnFeeds @Nullable EventId eventId) {}
}
