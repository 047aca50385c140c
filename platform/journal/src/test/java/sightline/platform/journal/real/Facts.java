package sightline.platform.journal.real;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.Entry;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** Invented facts about invented cases. */
public final class Facts {
    public static final String SOURCE = "/services/cases";
    public static final String ARREST = "sightline.case.arrest-recorded.v1";
    public static final String OPENED = "sightline.case.opened.v1";

    private Facts() {}

    public static CaseId someCase() {
        return new CaseId(UUID.randomUUID());
    }

    public static List<CaseId> someCases(int howMany) {
        return IntStream.range(0, howMany).mapToObj(i -> someCase()).toList();
    }

    /** A fact of the type that the listeners of these tests act on. */
    public static Entry about(CaseId about) {
        return about(about, ARREST);
    }

    public static Entry about(CaseId about, String type) {
        Told told = new Told(
                new EventId(UUID.randomUUID()),
                new AgencyId("northshire-police"),
                new StaffId("staff-1"),
                Occurrence.at(Instant.now()),
                null,
                new CorrelationId(UUID.randomUUID()),
                null);
        return new Entry(about, told, type, JsonNodeFactory.instance.objectNode(), Map.of(), null, null);
    }

    /** Appends and commits some facts about each case, one transaction per fact; returns them in that order. */
    public static List<Entry> record(JournalDatabase database, List<CaseId> cases, int each) throws SQLException {
        List<Entry> recorded = new ArrayList<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < each; i++) {
                for (CaseId about : cases) {
                    Entry fact = about(about);
                    PostgresJournal.append(connection, List.of(fact));
                    connection.commit();
                    recorded.add(fact);
                }
            }
        }
        return recorded;
    }

    /** A fact as it travels, with a number of the caller's choice. */
    public static Envelope event(CaseId about, long sequence, String type) {
        return new Envelope(
                new EventId(UUID.randomUUID()),
                type,
                SOURCE,
                about,
                Instant.now(),
                Occurrence.at(Instant.now()),
                null,
                new AgencyId("northshire-police"),
                new StaffId("staff-1"),
                new CorrelationId(UUID.randomUUID()),
                null,
                sequence,
                null,
                null,
                null,
                JsonNodeFactory.instance.objectNode());
    }
}
