package sightline.cases.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.cases.rest.Reader.Found;
import sightline.cases.rest.Reader.Sought;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

/** What lists, searches and the case itself tell somebody is one thing, and no limit gives anybody more. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SearchingAgreesTest {
    private static final List<String> AGENCIES = List.of(
            "northshire-probation",
            "northshire-police",
            "northshire-health",
            "northshire-housing",
            "northshire-education",
            "northshire-coordination");
    private static final String GOVERNS = "co-ordinator-1";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private final long seed = Long.getLong("matrix.seed", System.nanoTime());
    private List<Reader> readers = List.of();
    private Northshire northshire;
    private Sought sought;

    /** A step, and the one that takes it back. */
    private record Limit(String what, Runnable made, Runnable lifted) {}

    @BeforeEach
    void a_case_and_all_who_look_for_it() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        Map<String, Object> person = Northshire.person();
        String name = "Robin Sought-" + UUID.randomUUID();
        person.put("personName", name);
        sought = new Sought(northshire.openWithPoliceAndHealth(person), name, Northshire.crnOf(person));
        readers = readers();
    }

    @Test
    void no_limit_shows_anybody_more_and_each_way_of_looking_agrees_whatever_limits_stand() {
        Map<Reader, Found> open = looked();
        assertThat(open.values()).filteredOn(Found::shown).hasSizeGreaterThan(readers.size() / 2);
        List<Limit> limits = new ArrayList<>(limits());
        Collections.shuffle(limits, new Random(seed));

        Map<Reader, Found> before = open;
        for (Limit limit : limits) {
            limit.made().run();
            before = noMore(limit.what(), before);
        }
        assertThat(before.values()).filteredOn(Found::shown).hasSizeLessThan(4);
        Collections.shuffle(limits, new Random(seed + 1));
        limits.forEach(one -> one.lifted().run());

        assertThat(looked()).as("once all is lifted, -Dmatrix.seed=%d", seed).isEqualTo(open);
    }

    @Test
    void an_agency_that_leaves_finds_it_no_more_and_nobody_finds_it_instead() {
        Instant until = Instant.now().plusSeconds(15);
        northshire
                .coordination(
                        sought.location() + "/join",
                        Map.of(
                                "agency", "northshire-housing",
                                "place", "dtc",
                                "basis", "A fictional reason to know",
                                "until", until.toString()))
                .statusCode(200);
        Map<Reader, Found> joined = looked();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> northshire
                                .as("northshire-housing")
                                .get(sought.location())
                                .statusCode()
                        == 404);

        Map<Reader, Found> left = noMore("housing leaves", joined);

        left.forEach((reader, found) -> {
            if (reader.agency().equals("northshire-housing")) {
                assertThat(found.by()).as("%s", reader).isEmpty();
            }
        });
    }

    private Map<Reader, Found> noMore(String what, Map<Reader, Found> before) {
        Map<Reader, Found> now = looked();
        now.forEach((reader, found) -> assertThat(found.isMoreThan(before.getOrDefault(reader, found)))
                .as(
                        "%s finds more once %s: %s, before %s; -Dmatrix.seed=%d",
                        reader, what, found, before.get(reader), seed)
                .isFalse());
        return now;
    }

    /** What each of them finds, in every way; and that the ways agree. */
    private Map<Reader, Found> looked() {
        Map<Reader, Found> all = new LinkedHashMap<>();
        for (Reader reader : readers) {
            Found found = reader.looksFor(sought);
            all.put(reader, found);
            assertThat(found.by())
                    .as("%s, to whom it is %s", reader, found)
                    .isEqualTo(found.shown() ? sought.ways().keySet() : Set.of());
            assertThat(found.told())
                    .as("%s is told that it is limited, if they are by its id: %s", reader, found)
                    .doesNotContainAnyElementsOf(Reader.LETTER_BY_LETTER);
            assertThat(found.told().containsAll(Reader.WHOLE))
                    .as("%s is told in every whole way, or in none: %s", reader, found)
                    .isEqualTo(found.limited());
            assertThat(found.limited() || Collections.disjoint(found.told(), Reader.WHOLE))
                    .as("%s is told of nothing that its id denies: %s", reader, found)
                    .isTrue();
        }
        return all;
    }

    private List<Reader> readers() {
        List<Reader> all = new ArrayList<>();
        for (String agency : AGENCIES) {
            all.add(reader("anybody-1", agency, "CASE_MANAGER", Map.of()));
        }
        for (String role : List.of("PRACTITIONER", "AGENCY_SPOC", "MACHINE")) {
            all.add(reader("anybody-1", "northshire-probation", role, Map.of()));
        }
        for (String role : List.of("MAPPA_COORDINATOR", "CHAIR")) {
            all.add(reader("anybody-1", "northshire-coordination", role, Map.of()));
        }
        for (String person : List.of("neighbour-1", "relative-1", "officer-1", GOVERNS)) {
            all.add(reader(person, "northshire-probation", "CASE_MANAGER", Map.of("category4", "true")));
        }
        all.add(reader("neighbour-1", "northshire-coordination", "MAPPA_COORDINATOR", Map.of()));
        all.add(new Reader(tokens, "anybody-3", "southmoor-probation", "southmoor", Map.of(), "MAPPA_COORDINATOR"));
        return all;
    }

    private Reader reader(String person, String agency, String role, Map<String, Object> claims) {
        return new Reader(tokens, person, agency, "northshire", claims, role);
    }

    private List<Limit> limits() {
        return List.of(
                limit("a neighbour is excluded", "exclusion", "neighbour-1", false),
                limit("a relative is excluded, and it is hidden", "exclusion", "relative-1", true),
                limit("it is restricted to an officer", "restriction", "officer-1", false),
                new Limit("it is of category 4", () -> level(4), () -> level(2)));
    }

    private Limit limit(String what, String kind, String person, boolean hidden) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "person", person, "because", "Fictional"));
        return new Limit(
                what,
                () -> {
                    Map<String, Object> made = new HashMap<>(body);
                    made.put("hidden", hidden);
                    post("/restrict-access", made);
                },
                () -> {
                    post("/lift-access", body);
                    if (kind.equals("restriction")) {
                        // Whoever restricts is named too, and goes last
                        body.put("person", GOVERNS);
                        post("/lift-access", body);
                    }
                });
    }

    private void level(int category) {
        post("/set-level", Map.of("category", category, "level", 2, "rationale", "Fictional"));
    }

    private void post(String verb, Map<String, Object> body) {
        governing().body(body).post(sought.location() + verb).then().statusCode(200);
    }

    /** Who sees it whatever limits stand. */
    private RequestSpecification governing() {
        return given().auth()
                .oauth2(tokens.ofPerson(
                        GOVERNS,
                        "northshire-coordination",
                        "northshire",
                        Map.of("category4", "true"),
                        "MAPPA_COORDINATOR"))
                .contentType("application/json");
    }
}
