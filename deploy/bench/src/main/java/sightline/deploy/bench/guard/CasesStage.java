package sightline.deploy.bench.guard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Requests;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.stage.BenchedService;
import sightline.deploy.bench.stage.Guarding;
import sightline.deploy.bench.stage.Issuer;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;

/** The real cases service with some cases in it, asked over HTTP as a police system asks. */
final class CasesStage implements AutoCloseable {
    private static final AreaId AREA = new AreaId("northshire");
    private static final AgencyId POLICE = new AgencyId("northshire-police");
    private static final AgencyId PROBATION = new AgencyId("northshire-probation");
    private static final AgencyId COORDINATION = new AgencyId("northshire-coordination");
    private static final AgencyId OPERATIONS = new AgencyId("sightline-operations");
    private static final int CASES = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Issuer issuer = new Issuer();
    private final BenchedService service;
    private final Stopwatch stopwatch;
    private final String police;
    private final List<String> locations = new ArrayList<>();

    CasesStage(Stage stage, Stopwatch stopwatch, Guarding guarding) throws Exception {
        this.stopwatch = stopwatch;
        String topic = stage.topic("sightline.events.cases" + guarding.suffix());
        this.service = new BenchedService(
                stage, "cases", guarding.database("cases", stage), guarding.settings(issuer, topic, stage));
        this.police = issuer.machine(POLICE, AREA);
    }

    static boolean possible(Stage stage) {
        return Files.exists(BenchedService.jar(stage.root(), "cases"));
    }

    /** Starts it, and opens the cases that police are on. */
    void open() throws Exception {
        service.start();
        String operations = issuer.of(OPERATIONS, AREA, "SYSADMIN");
        for (AgencyId one : List.of(POLICE, PROBATION, COORDINATION)) {
            String kind = one.equals(COORDINATION)
                    ? "mappa-coordination"
                    : one.value().substring(one.value().indexOf('-') + 1);
            require(200, ask(operations, "/agencies/" + one.value()).PUT(BodyPublishers.ofString("""
                    {"name": "Fictional %s", "kind": "%s", "area": "%s"}""".formatted(
                            one, kind, AREA))));
        }
        String coordination = issuer.of(COORDINATION, AREA, "MAPPA_COORDINATOR");
        for (int number = 0; number < CASES; number++) {
            String location = require(201, ask(coordination, "/cases").POST(BodyPublishers.ofString("""
                            {"personName": "Jordan Fictional", "dateOfBirth": "1984-03-09",
                             "identifiers": {"crn": "%s"}, "area": "%s", "leadAgency": "%s",
                             "category": 2, "level": 2}""".formatted(
                                    crn(number), AREA, PROBATION))))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String path = location.substring(location.indexOf("/cases/"));
            require(200, ask(coordination, path + "/join").POST(BodyPublishers.ofString("""
                    {"agency": "%s", "place": "ra", "basis": "A benchmark"}""".formatted(POLICE))));
            locations.add(path);
        }
    }

    private static String crn(int number) {
        return "X%06d".formatted(number + 1);
    }

    /** An arrest of somebody who is managed. */
    Requests arrests() {
        return (event, random) -> {
            require(201, ask(police, "/arrests").POST(BodyPublishers.ofString("""
                    {"identifier": {"kind": "crn", "value": "%s"}, "offenceGroup": "violence",
                     "offence": "Affray in a benchmark", "custodyReference": "%s", "occurredAt": "%s"}""".formatted(
                            crn(random % CASES), event, Instant.now()))));
            stopwatch.mark(event, Mark.COMMITTED);
        };
    }

    /** A look at a case. */
    Requests looks() {
        return (event, random) -> {
            require(200, ask(police, locations.get(random % CASES)).GET());
            stopwatch.mark(event, Mark.COMMITTED);
        };
    }

    private HttpRequest.Builder ask(String token, String path) {
        return HttpRequest.newBuilder(URI.create(service.address() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpResponse<String> require(int status, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException("%d instead of %d: %s".formatted(answer.statusCode(), status, answer.body()));
        }
        return answer;
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
    }
}
