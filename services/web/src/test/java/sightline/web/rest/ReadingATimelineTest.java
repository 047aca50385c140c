package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = CasesTold.class, restrictToAnnotatedClass = true)
class ReadingATimelineTest {
    private static final String CASE = "/cases/" + SaidOfACase.ID;
    private static final Pattern ENTRY = Pattern.compile("id=\"fact-([0-9a-f-]+)\"");
    private static final Pattern EARLIER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private Map<String, String> session = Map.of();

    @BeforeEach
    void sign_in() {
        session = Visitor.signedInAt(CASE);
    }

    @Test
    void fifty_entries_are_on_a_page_and_the_earlier_ones_are_a_link_away_until_all_were_read_once() {
        List<String> read = new ArrayList<>();
        String page = open(CASE);
        assertThat(entries(page)).hasSize(50);
        while (true) {
            read.addAll(entries(page));
            Matcher earlier = EARLIER.matcher(page);
            if (!earlier.find()) {
                break;
            }
            page = open(earlier.group(1).replace("&amp;", "&"));
        }

        assertThat(read).hasSize(150).doesNotHaveDuplicates();
        assertThat(page).contains("Affray at the &lt;very&gt; beginning").contains("Back to the latest entries");
    }

    @Test
    void words_are_looked_for_in_all_that_happened_and_in_what_the_page_says_of_it() {
        assertThat(entries(open(CASE + "?words=very+beginning+police"))).hasSize(1);
        assertThat(entries(open(CASE + "?words=assigned+number+17"))).hasSize(1);
        assertThat(open(CASE + "?words=nothing+like+it")).contains("Nothing to show with these filters");
    }

    @Test
    void what_is_chosen_is_in_the_address_and_can_be_taken_back_one_by_one() {
        String page = open(CASE + "?agency=northshire-police&kind=action.assigned&from=1+June+2026");

        assertThat(entries(page)).hasSize(30);
        assertThat(page)
                .contains("From 1 June 2026")
                .contains("?agency=northshire-police&amp;from=1+June+2026\"")
                .contains("<option value=\"action.assigned\" selected>");
    }

    @Test
    void a_day_that_cannot_be_read_is_answered_with_what_a_day_is_like() {
        assertThat(open(CASE + "?to=some+day")).contains("is a day, like 27/11/2026");
    }

    @Test
    void what_cannot_be_fetched_is_said_and_the_rest_is_shown() {
        assertThat(open(CASE)).contains("Alerts cannot be fetched just now; the rest is below.");
    }

    @Test
    void only_the_latest_page_without_filters_takes_what_happens_now() {
        assertThat(open(CASE)).contains("hx-sse:connect=\"/live?about=" + SaidOfACase.ID);
        assertThat(open(CASE + "?kind=action")).doesNotContain("hx-sse:connect");
    }

    private String open(String address) {
        String path = address.startsWith("/") ? address : CASE + address;
        var answer = Visitor.as(session).urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    private static List<String> entries(String page) {
        return ENTRY.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
