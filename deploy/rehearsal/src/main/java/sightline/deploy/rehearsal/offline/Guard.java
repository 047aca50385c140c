package sightline.deploy.rehearsal.offline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.chronicle.Obstacles;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitRefusedV1;
import sightline.platform.language.ActionId;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.rules.Exit;
import sightline.platform.rules.ExitGuard;
import sightline.platform.rules.ExitObstacleFound;
import sightline.platform.rules.History;

/** Puts an attempt to leave before the same guard that the cases service asks. */
record Guard(Map<EventId, Entry> told, Map<ActionId, String> actions) {

    /**
     * What the guard said.
     *
     * @param obstacles none when it let the person go
     * @param refusal names the refusal
     * @param fact the refusal as the history holds it
     */
    record Answer(List<Step.Obstacle> obstacles, EventId refusal, Record fact) {}

    Answer answer(History history, Entry attempt, Instant now) {
        Record asked = attempt.fact().orElseThrow();
        List<ExitObstacleFound> found =
                ExitGuard.obstacles(history, Exit.of(asked).orElseThrow(), now);
        return new Answer(
                found.stream().map(this::obstacle).toList(),
                refusalOf(attempt),
                new ExitRefusedV1(
                        from(asked),
                        found.stream()
                                .map(one -> new ExitRefusedV1.Obstacle(one.kind(), one.actionId(), one.eventId()))
                                .toList()));
    }

    private static EventId refusalOf(Entry attempt) {
        return new EventId(UUID.nameUUIDFromBytes((attempt.id() + " was refused").getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable ExitFrom from(Record asked) {
        return switch (asked) {
            case DeregisteredV1 deregistered -> deregistered.from();
            case CaseClosedV1 _ -> ExitFrom.MAPPA;
            default -> null;
        };
    }

    private Step.Obstacle obstacle(ExitObstacleFound found) {
        String action = found.actionId() == null ? "" : actions.getOrDefault(found.actionId(), "");
        return new Step.Obstacle(
                Obstacles.word(found.kind(), action),
                found.because(),
                found.answeredBy(),
                Optional.ofNullable(found.eventId()).map(told::get));
    }
}
