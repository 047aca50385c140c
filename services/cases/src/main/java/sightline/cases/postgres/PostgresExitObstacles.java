package sightline.cases.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import sightline.cases.domain.exit.ActionHandled;
import sightline.cases.domain.exit.ExitAttempt;
import sightline.cases.domain.exit.ExitObstacles;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.language.ActionId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Handling;
import sightline.platform.rules.Exit;
import sightline.platform.rules.ExitGuard;
import sightline.platform.rules.ExitObstacleFound;
import sightline.platform.rules.Happening;
import sightline.platform.rules.History;

/** Asks the rules that oversight watches by too, on the case's own facts and the local copy of the others'. */
@ApplicationScoped
class PostgresExitObstacles implements ExitObstacles {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private final OwnFacts own;
    private final DataSource database;

    PostgresExitObstacles(OwnFacts own, DataSource database) {
        this.own = own;
        this.database = database;
    }

    @Override
    public List<FoundObstacle> against(CaseId about, AreaId area, ExitAttempt attempt, Instant now) {
        List<Happening> known = Stream.concat(own(about), heard(about)).toList();
        return ExitGuard.obstacles(new History(about, area, known), exit(attempt), now).stream()
                .map(PostgresExitObstacles::found)
                .toList();
    }

    private Stream<Happening> own(CaseId about) {
        return own.of(about).stream()
                .map(one -> new Happening(
                        one.recorded().id(),
                        one.recorded().agency(),
                        one.occurred(),
                        one.known(),
                        one.recorded().recordedAt(),
                        one.fact()));
    }

    private Stream<Happening> heard(CaseId about) {
        try (Connection connection = database.getConnection()) {
            return HeardFacts.of(about, connection).stream()
                    .flatMap(event -> CATALOGUE.read(event).map(fact -> happening(event, fact)).stream());
        } catch (SQLException e) {
            throw new HeardFactsUnavailable(e);
        }
    }

    private static Happening happening(Envelope event, Record fact) {
        Instant occurred = Objects.requireNonNullElse(event.occurred().at(), event.time());
        return new Happening(
                event.id(),
                event.agency(),
                occurred,
                Objects.requireNonNullElse(event.known(), occurred),
                event.time(),
                fact,
                event.supersedes());
    }

    private static Exit exit(ExitAttempt attempt) {
        Map<ActionId, Handling> handled = attempt.handled().stream()
                .collect(Collectors.toMap(ActionHandled::action, ActionHandled::how, (first, again) -> again));
        return switch (attempt) {
            case ExitAttempt.Leaving leaving ->
                new Exit.Deregistration(leaving.from(), leaving.rationaleGiven(), handled);
            case ExitAttempt.Closing closing -> new Exit.Closing(closing.reason(), closing.rationaleGiven(), handled);
            case ExitAttempt.Lowering lowering ->
                new Exit.LevelLowering(lowering.to(), lowering.rationaleGiven(), handled);
        };
    }

    private static FoundObstacle found(ExitObstacleFound one) {
        return new FoundObstacle(one.kind(), one.actionId(), one.eventId(), one.because(), one.answeredBy());
    }
}
