package sightline.oversight.postgres;

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
import sightline.oversight.domain.AlertFact;
import sightline.oversight.domain.Alerts;
import sightline.platform.journal.Journal;
import sightline.platform.language.AlertId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;

/** Alerts in PostgreSQL; every save appends to the journal in the same transaction. */
@ApplicationScoped
class PostgresAlerts implements Alerts {
    private static final String SELECT = "select " + AlertRows.COLUMNS + " from alert a where ";
    private static final String ONE = SELECT + "a.id = ?";
    private static final String OF_CASE = SELECT + "a.case_id = ? order by a.raised_at, a.id";
    private static final String TO_CHANGE = " for update";

    private final DataSource database;
    private final Journal journal;

    PostgresAlerts(DataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Optional<Alert> find(AlertId id) {
        return read(ONE, id.value()).stream().findFirst();
    }

    @Override
    public Optional<Alert> findToChange(AlertId id) {
        return read(ONE + TO_CHANGE, id.value()).stream().findFirst();
    }

    @Override
    public List<Alert> of(CaseId about) {
        return read(OF_CASE, about.value());
    }

    @Override
    public List<Alert> ofToChange(CaseId about) {
        return read(OF_CASE + TO_CHANGE, about.value());
    }

    @Override
    public void save(List<Change<Alert, AlertFact>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            AlertRows.keep(changes.stream().map(Change::now).toList(), connection);
        } catch (SQLException e) {
            throw new OversightUnavailable(e);
        }
        journal.append(changes.stream()
                .flatMap((Change<Alert, AlertFact> change) -> change.facts().stream())
                .map(fact -> AlertEntries.entry(fact, null))
                .toList());
    }

    private List<Alert> read(String query, Object key) {
        List<Alert> alerts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, key);
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
}
