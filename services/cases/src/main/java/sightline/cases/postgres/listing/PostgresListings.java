package sightline.cases.postgres.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.listing.Listings;
import sightline.cases.domain.listing.Position;
import sightline.cases.domain.listing.Wanted;
import sightline.platform.language.CaseId;

/** Lists of cases as PostgreSQL finds them, behind the second wall: what a session may not see is in none. */
@ApplicationScoped
class PostgresListings implements Listings {
    private final EntityManager entities;

    PostgresListings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Position> after(@Nullable Position position, Wanted wanted, int atMost) {
        return ask(
                ListQuery.after(position, wanted, atMost),
                row -> new Position(row.getString("key"), new CaseId(row.getObject("id", UUID.class))));
    }

    @Override
    public Set<CaseId> among(Collection<CaseId> ids, Wanted wanted) {
        return ask(ListQuery.among(ids, wanted), row -> new CaseId(row.getObject("id", UUID.class))).stream()
                .collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(Sql sql, Reading<T> reading) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            List<T> all = new ArrayList<>();
            try (PreparedStatement statement = sql.on(connection);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(reading.of(row));
                }
            }
            return all;
        });
    }
}
