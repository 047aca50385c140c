package sightline.feeds.rest;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.ArrestId;
import sightline.platform.language.CaseId;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.Place;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.AccessMatrix;
import sightline.platform.testkit.matrix.CasesOfTheMatrix;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "feeds"))
@SuppressWarnings("NullAway.Init")
class AccessMatrixTest {
    private static final Set<Situation> SITUATIONS = EnumSet.complementOf(EnumSet.of(Situation.OF_ITS_PREMISES));
    /* Nothing at all comes to whoever is not vetted, so there is no last event to wait for. */
    private static final Set<Situation> HEARING_SOMETHING =
            EnumSet.complementOf(EnumSet.of(Situation.OF_ITS_PREMISES, Situation.VETTING_HAS_ENDED));

    Tokens tokens;
    CasesOnTheTopic topic;

    @TestHTTPResource("/feed/live")
    String url;

    private final Map<Which, Map<String, String>> things = new EnumMap<>(Which.class);
    private String afterHousingLeft = "";
    private CaseId last;

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_every_role_in_every_situation_as_the_model_says() {
        happened();
        return new AccessMatrix(AccessMatrixTest.class, tokens, things, (situation, role) -> Set.of(), SITUATIONS)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> a_live_stream_tells_everybody_in_every_situation_what_the_model_says_and_nothing_else() {
        happened();
        return HEARING_SOMETHING.stream().flatMap(situation -> Stream.of("CASE_MANAGER", "MACHINE", "MAPPA_COORDINATOR")
                .map(role -> DynamicTest.dynamicTest(situation + ", " + role, () -> follows(situation, role))));
    }

    private void follows(Situation situation, String role) throws InterruptedException {
        StringBuilder told = new StringBuilder();
        try (Reader reader = new Reader(url, situation.token(tokens, role), 0L)) {
            while (told.indexOf(last.toString()) < 0) {
                Reader.Live event = reader.received.poll(20, SECONDS);
                assertThat(event)
                        .as("what comes before the last, after %s", told)
                        .isNotNull();
                told.append(event.data());
            }
        }
        things.forEach((which, names) -> {
            String about = names.getOrDefault("caseId", "");
            if (which == situation.which() && situation.isFed()) {
                assertThat(told).as("what is told of %s", which).contains(about);
            } else if (which == situation.which()) {
                assertThat(told).as("what is told of %s", which).doesNotContain(about);
            }
        });
        if (situation == Situation.AGENCY_HAS_LEFT) {
            assertThat(told).as("what happened afterwards").doesNotContain(afterHousingLeft);
        }
    }

    /** The cases of the matrix, limited; an arrest in the plain one; and a case of which everybody hears, last. */
    private void happened() {
        CasesOfTheMatrix cases = new CasesOfTheMatrix(topic, tokens, "");
        cases.opened().forEach((which, about) -> things.put(which, Map.of("caseId", about.toString())));
        Map<String, String> plain = things.getOrDefault(Which.PLAIN, Map.of());
        things.put(Which.NONE, AccessMatrix.never(plain));
        cases.limit();
        afterHousingLeft = topic.announce(
                        "cases",
                        new CaseId(UUID.fromString(plain.getOrDefault("caseId", ""))),
                        arrest(),
                        "northshire-police")
                .id()
                .toString();
        last = topic.inNorthshire();
        Stream.of("northshire-health", "northshire-housing", "northshire-education", "southmoor-probation")
                .forEach(agency -> topic.joined(last, agency, AgencyKind.HEALTH, Place.DTC));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> feedOf("southmoor-probation", "southmoor").contains(last.toString()));
        assertThat(feedOf("northshire-police", "northshire")).contains(afterHousingLeft);
        assertThat(feedOf("northshire-housing", "northshire"))
                .contains(plain.getOrDefault("caseId", ""))
                .doesNotContain(afterHousingLeft);
    }

    private static ArrestRecordedV1 arrest() {
        return new ArrestRecordedV1(
                new ArrestId(UUID.randomUUID()),
                new AgencyId("northshire-police"),
                OffenceGroup.VIOLENCE,
                true,
                false,
                MatchedBy.PNC);
    }

    private String feedOf(String agency, String area) {
        return given().auth()
                .oauth2(tokens.of(agency, area, "MACHINE"))
                .get("/feed?after=0&limit=1000")
                .asString();
    }
}
