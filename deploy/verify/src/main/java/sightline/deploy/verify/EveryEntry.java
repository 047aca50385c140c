package sightline.deploy.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Walks every entry in its order: the chain, the id, where it was heard, and the row by which it is looked for. */
final class EveryEntry {
    /** How far the clocks of two machines may be apart. */
    static final Duration CLOCKS = Duration.ofMinutes(1);

    private static final Pattern TYPE_OF_FACT = Pattern.compile("sightline\\.[a-z-]+\\.[a-z-]+\\.v[0-9]+");
    private static final String HEAD = "select number, chain from ledger_head";
    private static final String TWICE = """
            select id, array_to_string((array_agg(number order by number))[1:10], ', ')
            from entry group by id having count(*) > 1
            """;

    private final Snapshot snapshot;
    private final Findings findings;
    private final Chain chain;
    private final Marks looks = new Marks();
    private final Marks facts = new Marks();
    private long count;

    EveryEntry(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
        this.chain = new Chain(findings);
    }

    void walk() throws SQLException {
        try (PreparedStatement ask = snapshot.ask(Entry.ALL);
                ResultSet row = ask.executeQuery();
                FoundRows found = new FoundRows(snapshot, findings)) {
            while (row.next()) {
                verify(Entry.of(row), found);
            }
            found.end();
        }
        verifyHead();
        verifyIds();
    }

    private void verify(Entry entry, FoundRows found) throws SQLException {
        count++;
        chain.follow(entry);
        try {
            JsonNode said = Json.object(entry.said());
            verifyIdentity(entry, said);
            found.compare(entry.number(), said);
        } catch (Json.Unreadable e) {
            findings.add("What entry %d says cannot be read: %s.".formatted(entry.number(), e.getMessage()));
        }
        found.leave(entry.number());
    }

    private void verifyIdentity(Entry entry, JsonNode said) throws Json.Unreadable {
        long number = entry.number();
        if (!Json.text(said, "/id").equals(entry.id())) {
            findings.add("Entry %d is altered: its id is not the one that was said.".formatted(number));
        }
        boolean fact = TYPE_OF_FACT.matcher(Json.text(said, "/what/part")).matches();
        if (!entry.origin().equals(fact ? "fact" : "look")) {
            findings.add("Entry %d is altered: its origin is not that of what was said.".formatted(number));
        }
        (entry.origin().equals("fact") ? facts : looks).add(number);
        boolean early = Column.ALL.getFirst().wanted(said) instanceof Instant at
                && entry.receivedAt().isBefore(at.minus(CLOCKS));
        if (early || entry.receivedAt().isAfter(snapshot.taken().plus(CLOCKS))) {
            findings.add("Entry %d is altered: its received_at is before it was said, or after now.".formatted(number));
        }
    }

    private void verifyHead() throws SQLException {
        try (PreparedStatement ask = snapshot.ask(HEAD);
                ResultSet row = ask.executeQuery()) {
            if (!row.next()) {
                findings.add("The head of the ledger is missing, or this role may not see the ledger.");
            } else if (row.getLong("number") != chain.last()) {
                findings.add("The ledger ends with entry %d, and its head says with entry %d."
                        .formatted(chain.last(), row.getLong("number")));
            } else if (!Arrays.equals(Snapshot.bytes(row, "chain"), chain.stands())) {
                findings.add("The ledger's head has another chain than entry %d.".formatted(chain.last()));
            }
        }
    }

    private void verifyIds() throws SQLException {
        try (PreparedStatement ask = snapshot.ask(TWICE);
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                findings.add("Entries %s have the same id.".formatted(row.getString(2)));
            }
        }
    }

    long count() {
        return count;
    }

    long last() {
        return chain.last();
    }

    /** Those that say they were heard as looks. */
    Marks looks() {
        return looks;
    }

    /** Those that say they were heard as facts. */
    Marks facts() {
        return facts;
    }
}
