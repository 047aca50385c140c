package sightline.deploy.bench.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sightline.deploy.bench.measure.EventNames;
import sightline.deploy.bench.path.Announcing;
import sightline.deploy.bench.path.Facts;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.parts.Deadline;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.journal.Entry;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;
import sightline.platform.language.Place;

/** Announces cases, who is on them, and what piles up, by the path on which a service announces them. */
final class Nation {
    private static final int AT_ONCE = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Announcing announcing;
    private final Facts facts;
    private final Seats seats;
    private final Database feeds;
    private int named;

    Nation(Announcing announcing, Facts facts, Seats seats, Database feeds) {
        this.announcing = announcing;
        this.facts = facts;
        this.seats = seats;
        this.feeds = feeds;
    }

    /** Opens every case, lets its agencies join, and waits until the feeds service knows. */
    void open() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (CaseId about : facts.cases()) {
            List<Seats.Seat> on = seats.on(about);
            Seats.Seat lead = on.getFirst();
            entries.add(facts.entry(
                    name(),
                    about,
                    new CaseOpenedV1(
                            lead.area(), lead.agency(), null, null, Category.ONE, Level.TWO, false, true, null)));
            for (Seats.Seat other : on.subList(1, on.size())) {
                entries.add(
                        facts.entry(name(), about, new AgencyJoinedV1(other.agency(), null, Place.DTC, true, null)));
            }
        }
        append(entries);
        await("select count(*) from known_member", (long) facts.cases().size() * Seats.ON_A_CASE);
    }

    /** Announces so many arrests in one area, and waits until its feeds show them; how many a second that made. */
    double pileUp(int howMany) throws Exception {
        String shown = "select count(*) from feed_event";
        long before = ask(shown);
        List<CaseId> ofTheArea = new ArrayList<>();
        for (int number = 0; number < facts.cases().size(); number += Seats.AREAS) {
            ofTheArea.add(facts.cases().get(number));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            entries.add(facts.entry(name(), ofTheArea.get(i % ofTheArea.size())));
        }
        long start = System.nanoTime();
        append(entries);
        await(shown, before + howMany);
        return howMany * 1e9 / (System.nanoTime() - start);
    }

    private UUID name() {
        return EventNames.unmeasured(named++);
    }

    private void append(List<Entry> entries) throws Exception {
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            announcing.append(entries.subList(from, Math.min(from + AT_ONCE, entries.size())));
        }
    }

    private void await(String question, long answer) throws InterruptedException {
        boolean there = Deadline.in(PATIENCE).await(LOOK_EVERY, () -> {
            try {
                return ask(question) >= answer;
            } catch (SQLException notYet) {
                return false;
            }
        });
        if (!there) {
            throw new IllegalStateException(
                    "The feeds service did not take what was announced within %s".formatted(PATIENCE));
        }
    }

    private long ask(String question) throws SQLException {
        try (Connection connection = feeds.open();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
