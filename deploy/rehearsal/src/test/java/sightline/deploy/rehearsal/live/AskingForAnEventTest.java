package sightline.deploy.rehearsal.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.Request;
import sightline.deploy.rehearsal.chronicle.Chronicle;
import sightline.deploy.rehearsal.chronicle.ChronicleReader;
import sightline.deploy.rehearsal.chronicle.Entry;

class AskingForAnEventTest {
    private static final Path FIRST_WALK =
            Path.of(System.getProperty("sightline.root"), "deploy/chronicles/first-walk.yaml");

    private final KnownIds ids = new KnownIds();
    private final Asking asking = new Asking("run", "X123456", ids);
    private final Verbs verbs = Verbs.ofTheServices();
    private Chronicle walk;

    @BeforeEach
    void read() throws Exception {
        walk = ChronicleReader.read(Files.readString(FIRST_WALK), Agencies.ofTheDemonstration());
        ids.thing(Asking.CASE, "case-id");
    }

    private Request request(String type) {
        Entry entry = walk.entries().stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow();
        return asking.of(entry, verbs.find(type).orElseThrow());
    }

    private static JsonNode body(Request request) {
        return new ObjectMapper().valueToTree(request.body());
    }

    @Test
    void every_event_of_the_first_walk_has_a_verb() {
        assertThat(walk.entries())
                .allSatisfy(entry ->
                        assertThat(verbs.find(entry.type())).as(entry.type()).isPresent());
    }

    @Test
    void a_case_is_opened_as_rehearsed_for_a_new_person_and_with_its_texts() {
        Request request = request("case.opened");

        assertThat(request.path()).isEqualTo("/cases");
        assertThat(request.idempotencyKey()).isEqualTo("run-line-11");
        assertThat(body(request).path("rehearsed").asBoolean()).isTrue();
        assertThat(body(request).path("identifiers").toString()).isEqualTo("{\"crn\":\"X123456\"}");
        assertThat(body(request).path("personName").asText()).isEqualTo("Walter Walkthrough");
        assertThat(body(request).path("occurredAt").asText()).isEqualTo("2025-11-18T09:00:00Z");
    }

    @Test
    void short_names_become_the_ids_that_the_services_gave() {
        ids.thing("M1", "meeting-id");
        ids.thing("A1", "action-id");
        ids.event("concern-1", "event-id");

        assertThat(body(request("action.assigned")).path("meetingId").asText()).isEqualTo("meeting-id");
        assertThat(body(request("action.assigned")).path("caseId").asText()).isEqualTo("case-id");
        assertThat(request("action.accepted").path()).isEqualTo("/actions/action-id/accept");
        Entry last = walk.entries().stream()
                .filter(entry -> entry.text("assessmentId").equals("RA3"))
                .findFirst()
                .orElseThrow();
        JsonNode considered =
                body(asking.of(last, verbs.find(last.type()).orElseThrow())).path("newFactsConsidered");
        assertThat(considered.get(0).asText()).isEqualTo("event-id");
    }

    @Test
    void codes_are_sent_as_the_contract_has_them() {
        JsonNode assessed = body(request("case.risk-assessed"));

        assertThat(assessed.path("tool").asText()).isEqualTo("oasys");
        assertThat(assessed.path("rosh").path("generalPublic").asText()).isEqualTo("high");
    }

    @Test
    void an_arrest_is_told_by_the_number_the_person_is_known_by() {
        JsonNode arrest = body(request("case.arrest-recorded"));

        assertThat(arrest.path("identifier").toString()).isEqualTo("{\"kind\":\"crn\",\"value\":\"X123456\"}");
        assertThat(arrest.has("caseId")).isFalse();
        assertThat(arrest.path("offenceGroup").asText()).isEqualTo("violence");
    }

    @Test
    void agencies_are_invited_by_their_own_events_alone() {
        assertThat(body(request("meeting.scheduled")).path("invite")).isEmpty();
        assertThat(body(request("meeting.scheduled")).has("invite")).isTrue();
        assertThat(body(request("meeting.decision-recorded")).path("because").asText())
                .startsWith("Residence");
    }
}
