package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sightline.deploy.parts.Deadline;

/**
 * S1 to S4 of reliability.md on a whole running stack of its own, where nothing is withheld from anybody on a case: so
 * every number that is not there is an event that was lost.
 */
@Tag(SharedStack.OWN)
class TenThousandArrestsTest {
    private static final int ARRESTS = Integer.getInteger("journeys.arrests", 10_000);
    private static final int CASES = 40;
    private static final int WRITERS = 8;
    private static final List<String> KILLED = List.of("cases", "feeds", "kafka", "postgresql", "keycloak");
    private static final List<String> ENTITLED =
            List.of("northshire-probation", "northshire-police", "northshire-health", "northshire-elm-house");

    private final AtomicInteger recorded = new AtomicInteger();

    @Test
    void whatever_process_is_killed_every_feed_has_every_entitled_event_once_and_in_order() throws Exception {
        try (WholeStack stack = WholeStack.up("--empty");
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            Map<String, String> environment = stack.environment();
            CaseOfAJourney.introduceAgencies(environment);
            List<String> crns = openCases(environment);
            List<Future<Integer>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writing.add(writers.submit(recordArrests(writer, crns, environment)));
            }
            killEachInTurn(stack, writing);
            for (Future<Integer> one : writing) {
                one.get();
            }
            check(environment);
            stack.awaitRest();
        }
    }

    private List<String> openCases(Map<String, String> environment) throws IOException, InterruptedException {
        Agency coordination = new Agency("northshire-coordination", environment);
        List<String> crns =
                IntStream.range(0, CASES).mapToObj("Y%06d"::formatted).toList();
        for (String crn : crns) {
            CaseOfAJourney.open(crn, ENTITLED.subList(1, ENTITLED.size()), coordination);
        }
        return crns;
    }

    /** Each writer has cases of its own, so that within a case the order of recording is known. */
    private Callable<Integer> recordArrests(int writer, List<String> crns, Map<String, String> environment) {
        return () -> {
            Agency police = new Agency("northshire-police", environment);
            int mine = 0;
            for (int i = writer; i < ARRESTS; i += WRITERS) {
                String crn = crns.get(writer + WRITERS * (mine % (CASES / WRITERS)));
                Map<String, Object> arrest = Map.of(
                        "identifier", Map.of("kind", "crn", "value", crn),
                        "offenceGroup", "violence",
                        "occurredAt", "2026-11-20T21:40:00Z");
                assertThat(police.post("CASES", "/arrests", "arrest-" + i, arrest)
                                .statusCode())
                        .isEqualTo(201);
                recorded.incrementAndGet();
                mine++;
            }
            return mine;
        };
    }

    private void killEachInTurn(WholeStack stack, List<Future<Integer>> writing)
            throws IOException, InterruptedException {
        int share = ARRESTS / (KILLED.size() + 1);
        for (int i = 0; i < KILLED.size(); i++) {
            while (recorded.get() < share * (i + 1) && !writing.stream().allMatch(Future::isDone)) {
                Thread.sleep(20);
            }
            stack.killAndAwaitRecovery(List.of(KILLED.get(i)));
        }
    }

    private static void check(Map<String, String> environment) throws IOException, InterruptedException {
        Agency probation = new Agency("northshire-probation", environment);
        Map<String, List<String>> history = histories(probation);
        for (String agency : ENTITLED) {
            List<JsonNode> feed = whole(new Agency(agency, environment), history);
            assertThat(feed.stream().map(entry -> entry.path("sequence").asLong()))
                    .as("numbers of %s", agency)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, feed.size()).boxed().toList());
            assertThat(arrestsByCase(feed, history.keySet()))
                    .as("arrests on the feed of %s", agency)
                    .isEqualTo(history);
        }
        assertThat(arrestsByCase(new Agency("southmoor-health", environment).feed(), history.keySet()))
                .as("arrests in cases of northshire on the feed of southmoor-health")
                .isEmpty();
    }

    /** The feed once it has come to rest: as many arrests as were recorded, or as long as patience lasts. */
    private static List<JsonNode> whole(Agency agency, Map<String, List<String>> history)
            throws IOException, InterruptedException {
        int expected = history.values().stream().mapToInt(List::size).sum();
        Deadline deadline = Deadline.in(Patience.LONG);
        List<JsonNode> feed = agency.feed();
        while (arrestsByCase(feed, history.keySet()).values().stream()
                                .mapToInt(List::size)
                                .sum()
                        < expected
                && !deadline.passed()) {
            Thread.sleep(500);
            feed = agency.feed();
        }
        return feed;
    }

    /** The arrests of the journey's cases as the ledger has them, in its order. */
    private static Map<String, List<String>> histories(Agency probation) throws IOException, InterruptedException {
        Map<String, List<String>> histories = new LinkedHashMap<>();
        String after = "";
        do {
            JsonNode page = probation.get("CASES", "/cases?limit=200" + after);
            for (JsonNode one : page.path("items")) {
                if (one.path("personName").asText().equals(CaseOfAJourney.NAME)) {
                    histories.put(
                            one.path("id").asText(),
                            arrests(probation, one.path("id").asText()));
                }
            }
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        assertThat(histories).hasSize(CASES);
        assertThat(histories.values().stream().mapToInt(List::size).sum())
                .as("arrests that were taken are in the ledger once")
                .isEqualTo(ARRESTS);
        return histories;
    }

    private static List<String> arrests(Agency probation, String about) throws IOException, InterruptedException {
        List<String> arrests = new ArrayList<>();
        String after = "0";
        do {
            JsonNode page = probation.get("CASES", "/cases/" + about + "/history?limit=200&after=" + after);
            for (JsonNode fact : page.path("items")) {
                if (fact.path("type").asText().contains("arrest-recorded")) {
                    arrests.add(fact.path("id").asText());
                }
            }
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null"));
        return arrests;
    }

    /** The feed's arrests in these cases. */
    private static Map<String, List<String>> arrestsByCase(List<JsonNode> feed, Set<String> cases) {
        Map<String, List<String>> arrests = new LinkedHashMap<>();
        for (JsonNode entry : feed) {
            JsonNode event = entry.path("event");
            boolean ours = cases.contains(event.path("subject").asText());
            if (ours && event.path("type").asText().contains("arrest-recorded")) {
                arrests.computeIfAbsent(event.path("subject").asText(), about -> new ArrayList<>())
                        .add(event.path("id").asText());
            }
        }
        return arrests;
    }
}
