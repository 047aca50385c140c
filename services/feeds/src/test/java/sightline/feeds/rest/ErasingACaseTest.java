package sightline.feeds.rest;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.feeds.Story;
import sightline.platform.contracts.Envelope;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.ErasingACase;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "feeds"))
class ErasingACaseTest extends ErasingACase {
    private static final String ERASED = "sightline.case.erased.v1";

    @TestHTTPResource("/feed/live")
    @SuppressWarnings("NullAway.Init")
    String url;

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Override
    protected Tokens tokens() {
        return tokens;
    }

    @Override
    protected CasesOnTheTopic cases() {
        return cases;
    }

    @SuppressWarnings("NullAway.Init")
    private Northshire northshire;

    @SuppressWarnings("NullAway.Init")
    private Story story;

    @BeforeEach
    void area() {
        northshire = new Northshire(tokens);
        story = new Story();
    }

    @AfterEach
    void end() {
        northshire.close();
    }

    @Override
    protected Held held() {
        String probation = northshire.agency("probation");
        String force = "northshire-force-" + UUID.randomUUID();
        northshire.publisher.publish(story.opened(probation), story.arrested(force));
        northshire.awaitLatest(probation, 2);
        return new Held(story.about(), List.of(force));
    }

    @Override
    protected void erase(CaseId about) {
        northshire.publisher.publish(story.erased());
    }

    @Test
    void whoever_was_told_is_told_that_it_is_erased_and_the_feed_goes_on_after_what_is_gone() {
        String probation = northshire.agency("probation");
        String health = northshire.agency("health");
        Story kept = new Story();
        northshire.publisher.publish(story.opened(probation), story.joined(health), story.left(health));
        northshire.publisher.publish(IntStream.range(0, 5)
                .mapToObj(i -> story.arrested("northshire-police"))
                .toArray(Envelope[]::new));
        northshire.publisher.publish(story.erased());
        northshire.awaitLatest(probation, 9);
        northshire.publisher.publish(kept.opened(probation));
        northshire.awaitLatest(probation, 10);

        northshire
                .as(probation)
                .get("/feed?limit=3")
                .then()
                .body("entries", empty())
                .body("next", equalTo(3))
                .body("latest", equalTo(10));
        northshire
                .as(probation)
                .get("/feed?after=6&limit=3")
                .then()
                .body("entries.sequence", contains(9))
                .body("entries.event.type", contains(ERASED))
                .body("next", equalTo(9));
        northshire
                .as(probation)
                .get("/feed?after=9")
                .then()
                .body("entries.event.type", contains("sightline.case.opened.v1"));
        northshire.as(health).get("/feed").then().body("entries.event.type", contains(ERASED));
    }

    @Test
    void whoever_was_kept_from_the_case_is_not_told_either_that_it_is_erased() {
        String probation = northshire.agency("probation");
        northshire.publisher.publish(story.opened(probation), story.excluding("staff-of-the-family"), story.erased());
        northshire.awaitLatest(probation, 3);

        assertThat(typesFor("staff-of-the-family", probation)).isEmpty();
        assertThat(typesFor("staff-of-nobody", probation)).containsExactly(ERASED);
    }

    @Test
    void a_reader_that_follows_from_before_passes_what_is_gone() throws Exception {
        String probation = northshire.agency("probation");
        northshire.publisher.publish(story.opened(probation), story.arrested("northshire-police"), story.erased());
        northshire.awaitLatest(probation, 3);

        try (Reader reader = new Reader(url, tokens.of(probation, "northshire", "MACHINE"), 0L)) {
            Reader.Live first = reader.received.poll(10, SECONDS);
            assertThat(first.name()).isEqualTo("case.erased");
            assertThat(first.id()).isEqualTo(3);
        }
    }

    private List<String> typesFor(String person, String agency) {
        return given().auth()
                .oauth2(tokens.ofPerson(person, agency, "northshire", Map.of(), "CASE_MANAGER"))
                .get("/feed")
                .jsonPath()
                .getList("entries.event.type");
    }
}
