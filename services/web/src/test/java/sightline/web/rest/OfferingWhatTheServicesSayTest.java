package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.web.services.CaseView;

class OfferingWhatTheServicesSayTest {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @Test
    void a_page_offers_to_begin_what_the_service_says_and_asks_no_role() throws JsonProcessingException {
        CasePage page = page("""
                {"id": "a-case", "starts": ["assign-action", "answer-involvement"], "tells": []}""");

        assertThat(page.starts())
                .containsExactly(new CasePage.Start("Assign an action", "/cases/a-case/assign-action"));
        assertThat(page.answersInvolvement()).isTrue();
        assertThat(page.mayAnswer()).isFalse();
        assertThat(page.tabs()).extracting(CasePage.Tab::key).contains("involvement");
    }

    @Test
    void a_page_offers_nothing_to_whom_the_service_offers_nothing() throws JsonProcessingException {
        CasePage page = page("""
                {"id": "a-case"}""");

        assertThat(page.starts()).isEmpty();
        assertThat(page.mayAnswer()).isFalse();
        assertThat(page.tabs()).extracting(CasePage.Tab::key).doesNotContain("involvement");
    }

    @Test
    void a_part_that_its_reader_is_not_told_of_is_not_said_to_be_none() throws JsonProcessingException {
        CasePage page = page("""
                {"id": "a-case", "tells": ["holder"]}""");

        assertThat(page.view().tellsOf("holder")).isTrue();
        assertThat(page.view().tellsOf("release")).isFalse();
    }

    private static CasePage page(String json) throws JsonProcessingException {
        return new CasePage(
                JSON.readValue(json, CaseView.class),
                "timeline",
                Fetched.ask(List::of),
                Fetched.ask(List::of),
                Fetched.ask(List::of),
                Fetched.ask(List::of));
    }
}
