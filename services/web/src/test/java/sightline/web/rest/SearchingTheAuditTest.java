package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import sightline.web.services.Audit;

class SearchingTheAuditTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-15T12:00:00Z"), ZoneId.of("Europe/London"));

    @Test
    void a_day_is_from_its_first_moment_in_london_to_its_last() {
        Audit.Search search = between("6/7/2026", "7/7/2026").asked(CLOCK);

        assertThat(search.from()).isEqualTo("2026-07-05T23:00:00Z");
        assertThat(search.until()).isEqualTo("2026-07-07T23:00:00Z");
    }

    @Test
    void a_day_without_a_year_is_the_last_one() {
        assertThat(between("20/11", "").asked(CLOCK).from()).isEqualTo("2025-11-20T00:00:00Z");
    }

    @Test
    void what_is_no_day_is_said_and_an_empty_field_is_any_day() {
        assertThat(AuditSearch.unread("the other day", CLOCK)).isTrue();
        assertThat(AuditSearch.unread("", CLOCK)).isFalse();
        assertThat(between("", "").asked(CLOCK).from()).isNull();
    }

    @Test
    void what_was_searched_for_stays_in_the_address_as_it_was_written() {
        AuditSearch asked = new AuditSearch("a & b", "northshire-police", "look", "refused", "last fri", "");

        assertThat(asked.filtered()).isTrue();
        assertThat(asked.query())
                .isEqualTo("?person=a+%26+b&agency=northshire-police&operation=look&decision=refused"
                        + "&from=last+fri&until=");
    }

    private static AuditSearch between(String from, String until) {
        return new AuditSearch("", "", "", "", from, until);
    }
}
