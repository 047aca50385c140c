package sightline.deploy.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import sightline.deploy.bench.nation.MadeUpNation;
import sightline.deploy.bench.nation.NationLoad;
import sightline.deploy.bench.stage.BenchedService;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Guarding;
import sightline.deploy.bench.stage.Issuer;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;

/** The real cases service, as it is shipped, with a nation in it. */
final class NationStage implements AutoCloseable {
    static final int ALL = 100_000;
    private static final int OFTEN = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Issuer issuer = new Issuer();
    private final Map<Asking, String> tokens = new LinkedHashMap<>();
    private final Database database;
    private final BenchedService service;
    private final MadeUpNation nation;

    /** Who asks: somebody of a kind of agency of an area, in a role. */
    record Asking(AreaId area, AgencyKind of, String role) {

        static Asking coordinator(AreaId area) {
            return new Asking(area, AgencyKind.MAPPA_COORDINATION, "MAPPA_COORDINATOR");
        }

        static Asking caseManager(AreaId area) {
            return new Asking(area, AgencyKind.PROBATION, "CASE_MANAGER");
        }
    }

    NationStage(Stage stage, long seed) throws Exception {
        this.nation = MadeUpNation.of(ALL, seed);
        this.database = Guarding.ON.database("cases", stage);
        this.service = new BenchedService(
                stage, "cases", database, Guarding.ON.settings(issuer, stage.topic("sightline.events.search"), stage));
    }

    static boolean possible(Stage stage) {
        return Files.exists(BenchedService.jar(stage.root(), "cases"));
    }

    /** Starts it, and puts the nation there. */
    void open(Consumer<String> telling) throws Exception {
        service.start();
        try (Connection owner = database.asOwner()) {
            new NationLoad(owner, false).add(nation, done -> {
                if (done % OFTEN == 0) {
                    telling.accept("%,d of %,d people are there".formatted(done, ALL));
                }
            });
        }
    }

    MadeUpNation nation() {
        return nation;
    }

    /** The cases that are answered, as one page. */
    JsonNode ask(Asking who, String query) throws IOException, InterruptedException {
        String token = tokens.computeIfAbsent(
                who, one -> issuer.of(MadeUpNation.agency(one.area(), one.of()), one.area(), one.role()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + "/cases?" + query))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("%d instead of 200: %s".formatted(answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body()).path("items");
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
    }
}
