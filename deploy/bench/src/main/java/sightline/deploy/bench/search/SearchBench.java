package sightline.deploy.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import sightline.deploy.bench.measure.Latencies;
import sightline.deploy.bench.nation.Inhabitant;
import sightline.deploy.bench.nation.MadeUpNation;
import sightline.deploy.bench.nation.NationLoad;
import sightline.deploy.bench.stage.BenchedService;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Guarding;
import sightline.deploy.bench.stage.Issuer;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.language.AgencyKind;

/** The real cases service with a nation in it, asked over HTTP for people as co-ordinators ask, one after the other. */
public final class SearchBench implements AutoCloseable {
    private static final int ALL = 100_000;
    private static final int WARM_UP = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Issuer issuer = new Issuer();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Database database;
    private final BenchedService service;
    private final long seed;
    private final Consumer<String> telling;

    /** What was asked in one way: how long it took, and how often the one who was meant came first. */
    public record Asked(Latencies took, int first, int asked) {
        /** Per cent. */
        public double hits() {
            return 100.0 * first / asked;
        }
    }

    public SearchBench(Stage stage, long seed, Consumer<String> telling) throws Exception {
        this.seed = seed;
        this.telling = telling;
        this.database = Guarding.ON.database("cases", stage);
        this.service = new BenchedService(
                stage, "cases", database, Guarding.ON.settings(issuer, stage.topic("sightline.events.search"), stage));
    }

    /** Whether the service is built. */
    public static boolean possible(Stage stage) {
        return Files.exists(BenchedService.jar(stage.root(), "cases"));
    }

    /** By how it is asked, what was found; so many of each. */
    public Map<String, Asked> run(int queries) throws Exception {
        service.start();
        MadeUpNation nation = MadeUpNation.of(ALL, seed);
        try (Connection owner = database.asOwner()) {
            new NationLoad(owner, false).add(nation, done -> {
                if (done % 20_000 == 0) {
                    telling.accept("%,d of %,d people are there".formatted(done, ALL));
                }
            });
        }
        Random random = new Random(seed);
        Mistyped mistyped = new Mistyped(random);
        Map<String, Function<Inhabitant, String>> ways = ways(mistyped);
        ask(nation, random, WARM_UP, one -> mistyped.with(1, one.name()));
        Map<String, Asked> found = new LinkedHashMap<>();
        for (var way : ways.entrySet()) {
            found.put(way.getKey(), ask(nation, random, queries, way.getValue()));
        }
        return found;
    }

    private static Map<String, Function<Inhabitant, String>> ways(Mistyped mistyped) {
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

    private Asked ask(MadeUpNation nation, Random random, int queries, Function<Inhabitant, String> way)
            throws Exception {
        Latencies took = new Latencies();
        int first = 0;
        for (int query = 0; query < queries; query++) {
            Inhabitant meant = nation.people().get(random.nextInt(ALL));
            HttpRequest request = request(meant, way.apply(meant));
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            took.add(System.nanoTime() - start);
            first += cameFirst(meant, answer) ? 1 : 0;
        }
        return new Asked(took, first, queries);
    }

    private HttpRequest request(Inhabitant meant, String typed) {
        String token = tokens.computeIfAbsent(
                meant.area().value(),
                area -> issuer.of(
                        MadeUpNation.agency(meant.area(), AgencyKind.MAPPA_COORDINATION),
                        meant.area(),
                        "MAPPA_COORDINATOR"));
        return HttpRequest.newBuilder(URI.create(
                        service.address() + "/cases?limit=20&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private static boolean cameFirst(Inhabitant meant, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("%d instead of 200: %s".formatted(answer.statusCode(), answer.body()));
        }
        JsonNode items = JSON.readTree(answer.body()).path("items");
        return items.path(0).path("id").asText().equals(meant.id().toString());
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
    }
}
