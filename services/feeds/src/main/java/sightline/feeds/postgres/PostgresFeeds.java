package sightline.feeds.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import sightline.feeds.domain.FeedEntry;
import sightline.feeds.domain.Shown;
import sightline.feeds.usecases.Feeds;
import sightline.platform.journal.AsAgency;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** Feeds in PostgreSQL, as committed. */
@ApplicationScoped
class PostgresFeeds implements Feeds {

    /* Numbers have no gaps, so a page is a range; a limit would leave the planner to guess how many that is. */
    private static final String AFTER = """
            select n.sequence, n.event_id, e.case_id, e.type, e.event from feed_entry n join feed_event e using (event_id)
            where n.agency = ? and n.sequence > ? and n.sequence <= ? order by n.sequence
            """;

    private static final String LATEST = "select agency, last from feed_head where agency = any (?)";

    private final DataSource database;

    PostgresFeeds(DataSource database) {
        this.database = database;
    }

    @Override
    public List<FeedEntry> after(AgencyId agency, long sequence, int atMost) {
        List<FeedEntry> entries = new ArrayList<>();
        try (Connection connection = AsAgency.call(agency, database::getConnection);
                PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setString(1, agency.value());
            select.setLong(2, sequence);
            select.setLong(3, sequence + atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    EventId id = new EventId(row.getObject(2, UUID.class));
                    CaseId about = new CaseId(row.getObject(3, UUID.class));
                    Shown shown = new Shown(id, about, row.getString(4), row.getString(5));
                    entries.add(new FeedEntry(agency, row.getLong(1), shown));
                }
            }
        } catch (SQLException e) {
            throw new FeedsUnavailable(e);
        }
        return entries;
    }

    @Override
    public long latest(AgencyId agency) {
        return latest(List.of(agency)).getOrDefault(agency, 0L);
    }

    @Override
    public Map<AgencyId, Long> latest(Collection<AgencyId> agencies) {
        Map<AgencyId, Long> latest = new HashMap<>();
        try (Connection connection = AsTheSystem.call(database::getConnection);
                PreparedStatement select = connection.prepareStatement(LATEST)) {
            String[] names = agencies.stream().map(AgencyId::value).toArray(String[]::new);
            select.setArray(1, connection.createArrayOf("text", names));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    latest.put(new AgencyId(row.getString(1)), row.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new FeedsUnavailable(e);
        }
        return latest;
    }
}
