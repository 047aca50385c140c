package sightline.cases.postgres.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Cases.Listing;
import sightline.cases.domain.finding.Asked;
import sightline.cases.domain.finding.Likely;
import sightline.cases.domain.finding.People;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.CaseId;

/** People as PostgreSQL finds them: {@code people_like} asks its indexes, and says nothing of anybody unseen. */
@ApplicationScoped
class PostgresPeople implements People {
    private static final String LIKE =
            "select case_id, called, born_on, sounding, numbered" + " from people_like(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CALLED = "select people_called(?, ?, ?, ?)";
    private static final int TRIGRAM = 3;

    private final EntityManager entities;

    PostgresPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Likely> like(Asked asked, Cases.Search among, int atMost) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LIKE)) {
                statement.setArray(1, texts(connection, asked.words()));
                statement.setArray(2, texts(connection, parts(asked.words())));
                statement.setArray(3, texts(connection, asked.numbers()));
                statement.setArray(4, dates(connection, asked.born().dates()));
                statement.setArray(5, years(connection, asked.born().years()));
                statement.setString(6, area(among.of()));
                statement.setString(7, agency(among.of()));
                number(
                        statement,
                        8,
                        among.level() == null ? null : among.level().number());
                number(
                        statement,
                        9,
                        among.category() == null ? null : among.category().number());
                statement.setInt(10, atMost);
                return likely(statement);
            }
        });
    }

    @Override
    public List<CaseId> called(Asked asked, Listing among) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CALLED)) {
                statement.setString(1, String.join(" ", asked.words()));
                statement.setArray(2, texts(connection, asked.numbers()));
                statement.setString(3, area(among));
                statement.setString(4, agency(among));
                return ids(statement);
            }
        });
    }

    private static @Nullable String area(Listing among) {
        return switch (among) {
            case Listing.OfArea(var area) -> area.value();
            case Listing.OfAgency agency -> null;
        };
    }

    private static @Nullable String agency(Listing among) {
        return switch (among) {
            case Listing.OfAgency(var agency) -> agency.value();
            case Listing.OfArea area -> null;
        };
    }

    private static List<CaseId> ids(PreparedStatement statement) throws SQLException {
        List<CaseId> all = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new CaseId(row.getObject(1, UUID.class)));
            }
        }
        return all;
    }

    /**
     * What part of a name is like: anywhere in it, and of few letters at the beginning of a word, where the index
     * helps.
     */
    private static List<String> parts(List<String> words) {
        return words.stream()
                .flatMap(word -> word.length() < TRIGRAM
                        ? Stream.of(word + "%", "% " + word + "%")
                        : Stream.of("%" + word + "%"))
                .toList();
    }

    private static List<Likely> likely(PreparedStatement statement) throws SQLException {
        List<Likely> all = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new Likely(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        texts(row.getArray("called")).stream()
                                .map(name -> List.of(name.split(" ")))
                                .toList(),
                        row.getObject("born_on", LocalDate.class),
                        Set.copyOf(texts(row.getArray("sounding"))),
                        texts(row.getArray("numbered")).stream()
                                .map(kind -> Identifier.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                                .collect(Collectors.toSet())));
            }
        }
        return all;
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static Array dates(Connection connection, Collection<LocalDate> dates) throws SQLException {
        return connection.createArrayOf(
                "date", dates.stream().map(Date::valueOf).toArray());
    }

    private static Array years(Connection connection, Collection<Integer> years) throws SQLException {
        return connection.createArrayOf("int4", years.toArray());
    }

    private static void number(PreparedStatement statement, int place, @Nullable Integer number) throws SQLException {
        statement.setObject(place, number, Types.INTEGER);
    }
}
