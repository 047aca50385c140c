package sightline.audit.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Bytes;
import sightline.audit.domain.Link;
import sightline.audit.domain.Said;
import sightline.platform.journal.Unnested;

/**
 * Appends to the ledger in the caller's transaction, with which the place it was read from is saved. One at a time: the
 * head is locked until the transaction ends, so that there is one order however many instances append.
 */
public final class Appending {
    private static final String HEAD = "select number, chain from ledger_head for update";
    private static final String KNOWN = "select id from entry where id = any (?)";
    private static final String ENTRIES = """
            insert into entry (number, id, origin, said, digest, chain)
            select number, id, origin, said, decode(digest, 'base64'), decode(chain, 'base64')
            from unnest(?, ?, ?, ?, ?, ?) as new (number, id, origin, said, digest, chain)
            """;
    private static final String FOUND = """
            insert into entry_found (number, at, service, person, name, agency, area, roles, address, operation, part,
                verb, cases, decision, ground, reason, status, own_name, own_address, purpose,
                request)
            select number, at::timestamptz, service, person, name, agency, area, roles::text[], address, operation,
                part, verb, cases::uuid[], decision, ground, reason, status, own_name, own_address, purpose,
                request
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as new (number, at, service,
                person, name, agency, area, roles, address, operation, part, verb, cases, decision, ground, reason,
                status, own_name, own_address, purpose, request)
            """;
    private static final String ADVANCE = "update ledger_head set number = ?, chain = ?";

    private final Connection connection;

    public Appending(Connection connection) {
        this.connection = connection;
    }

    private record Entry(Link link, Said said) {}

    /** Appends those that are not in the ledger yet; the same may be heard more than once. */
    public void append(List<Said> heard) throws SQLException {
        Link head = lockedHead();
        Set<UUID> known = known(heard);
        List<Entry> entries = new ArrayList<>();
        for (Said one : heard) {
            if (known.add(one.id())) {
                head = head.next(one.text());
                entries.add(new Entry(head, one));
            }
        }
        if (!entries.isEmpty()) {
            insertEntries(entries);
            insertFound(entries);
            advance(head);
        }
    }

    private Link lockedHead() throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(HEAD);
                ResultSet row = ask.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The head of the ledger is missing");
            }
            return new Link(row.getLong(1), Link.NONE.digest(), new Bytes(row.getBytes(2)));
        }
    }

    private Set<UUID> known(Collection<Said> heard) throws SQLException {
        Set<UUID> known = new HashSet<>();
        try (PreparedStatement ask = connection.prepareStatement(KNOWN)) {
            ask.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", heard.stream().map(Said::id).toArray()));
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    known.add(row.getObject(1, UUID.class));
                }
            }
        }
        return known;
    }

    private void insertEntries(List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ENTRIES)) {
            new Unnested<>(connection, insert, entries, 1)
                    .number(one -> one.link().number())
                    .uuid(one -> one.said().id())
                    .text(one -> word(one.said().origin()))
                    .text(one -> one.said().text())
                    .text(one -> one.link().digest().toString())
                    .text(one -> one.link().chain().toString());
            insert.executeUpdate();
        }
    }

    private void insertFound(List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(FOUND)) {
            new Unnested<>(connection, insert, entries, 1)
                    .number(one -> one.link().number())
                    .text(one -> found(one).at().toString())
                    .text(one -> found(one).service())
                    .text(one -> found(one).person())
                    .text(one -> found(one).name())
                    .text(one -> found(one).agency())
                    .text(one -> found(one).area())
                    .text(one -> array(found(one).roles()))
                    .text(one -> found(one).address())
                    .text(one -> found(one).operation())
                    .text(one -> found(one).part())
                    .text(one -> found(one).verb())
                    .text(one -> array(found(one).cases()))
                    .text(one -> found(one).decision())
                    .text(one -> found(one).ground())
                    .text(one -> found(one).reason())
                    .number(one -> (long) found(one).status())
                    .flag(one -> found(one).ownName())
                    .flag(one -> found(one).ownAddress())
                    .text(one -> found(one).purpose())
                    .uuid(one -> found(one).request());
            insert.executeUpdate();
        }
    }

    private static Said.Found found(Entry one) {
        return one.said().found();
    }

    /** As PostgreSQL writes an array; quoted, since a role is whatever a token says. */
    private static String array(Collection<?> values) {
        return values.stream()
                .map(String::valueOf)
                .sorted()
                .map(one -> '"' + one.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void advance(Link head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, head.number());
            update.setBytes(2, head.chain().array());
            update.executeUpdate();
        }
    }

    private static @Nullable String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
