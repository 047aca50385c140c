package sightline.oversight.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.Recorded;
import sightline.oversight.usecases.FindAlerts;
import sightline.platform.access.Actor;
import sightline.platform.journal.History;
import sightline.platform.language.AlertId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** Alerts of the cases that somebody's agency is on, by the membership that every service keeps. */
@ApplicationScoped
class AlertsForSomebody implements FindAlerts {
    /* The oldest come first and are answered first; nobody reads further down a list than this. */
    private static final int AT_MOST = 500;

    private static final String OF_ACTOR = "select " + AlertRows.COLUMNS + """
            from alert a join known_case k using (case_id)
            where (a.closed_at is null or ?)
              and ((? and k.area = ?)
                   or exists (select 1 from known_member m where m.case_id = a.case_id and m.agency = ?))
            order by a.raised_at, a.id limit ?
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;
    private final History history;

    AlertsForSomebody(DataSource database, History history) {
        this.database = database;
        this.history = history;
    }

    @Override
    public List<Alert> of(Actor actor, boolean closedToo) {
        List<Alert> alerts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_ACTOR)) {
            select.setBoolean(1, closedToo);
            select.setBoolean(2, actor.coordinates(actor.area()));
            select.setString(3, actor.area().value());
            select.setString(4, actor.agency().value());
            select.setInt(5, AT_MOST);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    alerts.add(AlertRows.read(row));
                }
            }
        } catch (SQLException e) {
            throw new OversightUnavailable(e);
        }
        return alerts;
    }

    @Override
    public List<Recorded> history(CaseId about, Stretch stretch, int atMost) {
        return history.of(about, stretch, atMost).stream()
                .map(AlertsForSomebody::shown)
                .toList();
    }

    @Override
    public Optional<Recorded> fact(CaseId about, EventId id) {
        return history.fact(about, id).map(AlertsForSomebody::shown);
    }

    private static Recorded shown(sightline.platform.journal.Recorded fact) {
        return new Recorded(
                fact.id(),
                fact.sequence(),
                fact.type(),
                fact.occurred(),
                fact.known(),
                fact.recordedAt(),
                fact.agency(),
                alert(fact),
                fact.data(),
                fact.text());
    }

    private static AlertId alert(sightline.platform.journal.Recorded fact) {
        try {
            return AlertId.of(JSON.readTree(fact.data()).path("alertId").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal row " + fact.id() + " holds data that is not JSON", e);
        }
    }
}
