package sightline.deploy.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import sightline.deploy.bench.measure.Latencies;
import sightline.deploy.bench.nation.Inhabitant;
import sightline.deploy.bench.nation.MadeUpNation;
import sightline.deploy.bench.search.NationStage.Asking;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.language.AreaId;

/**
 * Asks over HTTP for people as co-ordinators ask, and for lists of cases as they and case managers do, one after the
 * other, among a nation.
 */
public final class SearchBench implements AutoCloseable {
    private static final int WARM_UP = 100;
    private static final List<String> LISTS = List.of(
            "sort=opened",
            "sort=name",
            "sort=level",
            "sort=changed",
            "sort=review",
            "only=unanswered",
            "only=overdue-review");

    private final NationStage stage;
    private final Random random;
    private final Mistyped mistyped;
    private final Consumer<String> telling;

    /** What was asked in one way: how long it took, and how often the one who was meant came first. */
    public record Asked(Latencies took, int first, int asked) {
        /** Per cent. */
        public double hits() {
            return 100.0 * first / asked;
        }
    }

    /**
     * What was measured.
     *
     * @param people by how they were asked for
     * @param lists by who asked for which
     */
    public record Found(Map<String, Asked> people, Map<String, Latencies> lists) {}

    public SearchBench(Stage stage, long seed, Consumer<String> telling) throws Exception {
        this.stage = new NationStage(stage, seed);
        this.random = new Random(seed);
        this.mistyped = new Mistyped(random);
        this.telling = telling;
    }

    /** Whether the service is built. */
    public static boolean possible(Stage stage) {
        return NationStage.possible(stage);
    }

    /** So many of each. */
    public Found run(int queries) throws Exception {
        stage.open(telling);
        telling.accept("People are looked for");
        find(WARM_UP, one -> mistyped.with(1, one.name()));
        Map<String, Asked> people = new LinkedHashMap<>();
        for (var way : ways().entrySet()) {
            Asked asked = find(queries, way.getValue());
            telling.accept("%s: first in %.1f %%, %s".formatted(way.getKey(), asked.hits(), inShort(asked.took())));
            people.put(way.getKey(), asked);
        }
        telling.accept("Lists are asked for");
        Map<String, Latencies> lists = new LinkedHashMap<>();
        for (String list : LISTS) {
            lists.put("co-ordination, " + list, listed(queries, list, Asking::coordinator));
            lists.put("lead agency, " + list, listed(queries, list, Asking::caseManager));
        }
        return new Found(people, lists);
    }

    private static String inShort(Latencies took) {
        return "%.0f ms at p95".formatted(took.percentileMs(95));
    }

    private Map<String, Function<Inhabitant, String>> ways() {
        Map<String, Function<Inhabitant, String>> ways = new LinkedHashMap<>();
        ways.put("the name", Inhabitant::name);
        ways.put("the name with one mistake", one -> mistyped.with(1, one.name()));
        ways.put("the name with two mistakes", one -> mistyped.with(2, one.name()));
        ways.put("surname and birth date, one mistake", one -> "%s %td/%2$tm/%2$tY"
                .formatted(mistyped.with(1, surname(one)), one.born()));
        ways.put("the number", Inhabitant::crn);
        return ways;
    }

    private static String surname(Inhabitant one) {
        return one.name().substring(one.name().indexOf(' ') + 1);
    }

    private Asked find(int queries, Function<Inhabitant, String> way) throws Exception {
        Latencies took = new Latencies();
        int first = 0;
        for (int query = 0; query < queries; query++) {
            Inhabitant meant = stage.nation().people().get(random.nextInt(NationStage.ALL));
            String typed = URLEncoder.encode(way.apply(meant), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            JsonNode items = stage.ask(Asking.coordinator(meant.area()), "limit=20&q=" + typed);
            took.add(System.nanoTime() - start);
            first += items.path(0).path("id").asText().equals(meant.id().toString()) ? 1 : 0;
        }
        return new Asked(took, first, queries);
    }

    private Latencies listed(int queries, String list, Function<AreaId, Asking> who) throws Exception {
        Latencies took = new Latencies();
        for (int query = 0; query < queries; query++) {
            Asking asking = who.apply(MadeUpNation.area(random.nextInt(MadeUpNation.AREAS)));
            long start = System.nanoTime();
            stage.ask(asking, "limit=100&" + list);
            took.add(System.nanoTime() - start);
        }
        telling.accept("%s: %s".formatted(list, inShort(took)));
        return took;
    }

    @Override
    public void close() {
        stage.close();
    }
}
