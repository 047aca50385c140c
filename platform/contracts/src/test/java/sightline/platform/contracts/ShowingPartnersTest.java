package sightline.platform.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.platform.language.AgencyId;

class ShowingPartnersTest {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    @Test
    void an_arrest_reaches_everyone_as_arrest_force_and_offence_group() {
        EventType arrest = CATALOGUE.of(Facts.ARREST.getClass());

        assertThat(CATALOGUE.shownOnFeeds(arrest, CATALOGUE.toData(Facts.ARREST)))
                .hasToString("{\"arrestId\":\"01998f3e-0000-7000-8000-0000000000aa\",\"force\":\"northshire-police\","
                        + "\"offenceGroup\":\"order-breach\"}");
    }

    @Test
    void a_field_nobody_marked_stays_home_even_when_nobody_knows_it() {
        EventType arrest = CATALOGUE.of(Facts.ARREST.getClass());
        ObjectNode data = CATALOGUE.toData(Facts.ARREST).deepCopy();
        data.put("personName", "Nobody Atall");

        assertThat(CATALOGUE.shownOnFeeds(arrest, data).toString()).doesNotContain("Nobody", "matchedBy", "Given");
    }

    @Test
    void a_partner_is_not_told_who_recorded_it_or_what_else_happened() {
        Envelope event = Facts.arrest();
        String shown = new String(
                EnvelopeJson.writeForFeed(
                        event, CATALOGUE.shownOnFeeds(CATALOGUE.of(Facts.ARREST.getClass()), event.data())),
                UTF_8);

        assertThat(shown)
                .contains("\"subject\"", "\"occurredat\"", "\"offenceGroup\"")
                .doesNotContain("sequence", "actor", "causationid", "correlationid", "traceparent", "knownat");
    }

    /** What happened at a meeting, shaped as no contract is yet: a list of records. */
    @Contract(name = "case.attended", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
    record AttendedV1(@Labelled(Label.P0) @OnFeeds List<Present> attendance) {
        record Present(
                @Labelled(Label.P0) @OnFeeds AgencyId agency,
                @Labelled(Label.P2) boolean reportGiven) {}
    }

    @Test
    void inside_a_shown_field_only_the_marked_fields_are_shown() {
        var catalogue = new Catalogue(List.of(AttendedV1.class));
        var data = catalogue.toData(
                new AttendedV1(List.of(new AttendedV1.Present(new AgencyId("northshire-police"), true))));

        assertThat(catalogue.shownOnFeeds(catalogue.of(AttendedV1.class), data))
                .hasToString("{\"attendance\":[{\"agency\":\"northshire-police\"}]}");
    }
}
