package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sightline.web.rest.CaseSearch.Chosen;
import sightline.web.services.SavedSearches.Saved;

class KeepingASearchInTheAddressTest {

    @Test
    void what_was_looked_for_is_the_address_of_the_page_and_of_what_follows_it() {
        CaseSearch search = search("q=a & b", "level=2", "rosh=", "only=mine", "only=stay", "only=mine");

        assertThat(search.address()).isEqualTo("/cases?q=a+%26+b&level=2&only=mine&only=stay");
        assertThat(search.after("2~some-case"))
                .isEqualTo("/cases?q=a+%26+b&level=2&only=mine&only=stay&after=2%7Esome-case");
        assertThat(search().address()).isEqualTo("/cases");
        assertThat(search().after("some-case")).isEqualTo("/cases?after=some-case");
    }

    @Test
    void the_order_is_by_name_unless_another_is_asked_for() {
        assertThat(search().asked("")).isEqualTo("?limit=100&sort=name");
        assertThat(search("sort=level").asked("2~some-case")).isEqualTo("?limit=100&sort=level&after=2%7Esome-case");
        assertThat(search("sort=name").address()).isEqualTo("/cases");
        assertThat(search("sort=level").filtered()).isFalse();
    }

    @Test
    void each_filter_is_told_in_words_and_is_taken_out_alone() {
        assertThat(search(
                                "level=3",
                                "rosh=very-high",
                                "area=northshire",
                                "lead=northshire-police",
                                "status=left",
                                "only=arrest-undecided")
                        .chosen(agency -> "Northshire Police"))
                .contains(
                        new Chosen(
                                "Level 3",
                                "/cases?rosh=very-high&area=northshire&lead=northshire-police&status=left&only=arrest-undecided"),
                        new Chosen(
                                "Arrest without a decision",
                                "/cases?level=3&rosh=very-high&area=northshire&lead=northshire-police&status=left"))
                .extracting(Chosen::label)
                .containsExactly(
                        "Level 3",
                        "Very high risk",
                        "In Northshire",
                        "Led by Northshire Police",
                        "Has left",
                        "Arrest without a decision");
    }

    @Test
    void what_was_saved_is_asked_for_again_as_it_was() {
        Saved saved = new Saved(
                "id", "Late", "smith 84", 3, null, "high", "northshire", null, "managed", List.of("mine"), "review");

        assertThat(CaseSearch.of(saved).address())
                .isEqualTo("/cases?q=smith+84&level=3&rosh=high&area=northshire&status=managed&sort=review&only=mine");
        assertThat(search("level=3", "only=mine").fields())
                .isEqualTo(Map.of("level", "3", "sort", "name", "only", List.of("mine")));
    }

    private static CaseSearch search(String... said) {
        Map<String, List<String>> address = new HashMap<>();
        for (String one : said) {
            String[] parts = one.split("=", 2);
            address.computeIfAbsent(parts[0], field -> new ArrayList<>()).add(parts[1]);
        }
        return CaseSearch.of(address);
    }
}
