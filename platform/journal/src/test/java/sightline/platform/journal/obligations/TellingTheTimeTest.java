package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.platform.journal.Entry;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.JournalDatabase;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Recorded;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Told;

class TellingTheTimeTest {
    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void in_london() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
    }

    @AfterEach
    void and_back() {
        TimeZone.setDefault(before);
    }

    /** The clocks go back at 01:00 UTC on 25 October 2026: half past one comes twice. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"})
    void a_fact_of_the_hour_that_comes_twice_keeps_its_instant(String instant) throws SQLException {
        JournalDatabase database = RealParts.database();
        Entry fact = at(Instant.parse(instant));
        try (Connection connection = database.connect()) {
            PostgresJournal.append(connection, List.of(fact));
        }

        assertThat(Recorded.count(database, "select extract(epoch from occurred_at)::bigint from journal"))
                .isEqualTo(Instant.parse(instant).getEpochSecond());
    }

    private static Entry at(Instant instant) {
        Entry fact = Facts.about(Facts.someCase());
        Told told = fact.told();
        Told then = new Told(
                told.id(), told.agency(), told.actor(), Occurrence.at(instant), null, told.correlation(), null);
        return new Entry(fact.about(), then, fact.type(), fact.data(), fact.text(), null, null);
    }
}
