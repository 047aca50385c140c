package sightline.deploy.bench.pages;

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
import java.util.stream.Collectors;
import sightline.deploy.bench.stage.BenchedService;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Guarding;
import sightline.deploy.bench.stage.Issuer;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;

/** The real pages before the real services that they ask, with one case in which much has happened and others. */
final class PagesStage implements AutoCloseable {
    private static final AreaId AREA = new AreaId("northshire");
    private static final AgencyId PROBATION = new AgencyId("northshire-probation");
    private static final AgencyId COORDINATION = new AgencyId("northshire-coordination");
    private static final AgencyId OPERATIONS = new AgencyId("sightline-operations");
    private static final List<String> ASKED = List.of("cases", "meetings", "actions", "approved-premises", "oversight");
    private static final int OTHER_CASES = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SECRET = "a-secret-of-this-benchmark-and-no-other-";

    /* One person opens here in a minute what a hundred do: how often somebody may ask is not what is measured. */
    private static final String AS_OFTEN_AS_ASKED = """
            sightline.rates.persons.burst=1000000
            sightline.rates.persons.per-minute=1000000
            """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Issuer issuer = new Issuer();
    private final List<BenchedService> services = new ArrayList<>();
    private final BenchedService pages;
    private final String topic;

    PagesStage(Stage stage) throws Exception {
        topic = stage.topic("sightline.events.pages");
        for (String service : ASKED) {
            Database database = stage.database(service.replace('-', '_'));
            String settings = Guarding.ON.settings(issuer, topic, stage) + AS_OFTEN_AS_ASKED;
            services.add(new BenchedService(stage, service, database, settings));
        }
        this.pages = new BenchedService(stage, "web", stage.database("web"), settings());
    }

    static boolean possible(Stage stage) {
        return ASKED.stream().allMatch(one -> Files.exists(BenchedService.jar(stage.root(), one)))
                && Files.exists(BenchedService.jar(stage.root(), "web"));
    }

    private String settings() {
        String addresses = services.stream()
                .map(one -> "sightline.services.%s=%s".formatted(one.name().replace('_', '-'), one.address()))
                .collect(Collectors.joining("\n"));
        return """
                quarkus.oidc.auth-server-url=%s
                quarkus.oidc.credentials.secret=%s
                quarkus.oidc.authentication.state-secret=%s
                quarkus.oidc.token-state-manager.encryption-secret=%s
                %s
                """.formatted(issuer.url(), SECRET + "client", SECRET + "state", SECRET + "session", addresses)
                + AS_OFTEN_AS_ASKED;
    }

    /** Starts them, and lets so much happen in one case; its page's address. */
    String open(int entries) throws Exception {
        for (BenchedService service : services) {
            service.start();
        }
        pages.start();
        String operations = issuer.of(OPERATIONS, AREA, "SYSADMIN");
        for (AgencyId one : List.of(PROBATION, COORDINATION)) {
            String kind = one.equals(COORDINATION) ? "mappa-coordination" : "probation";
            ask(200, operations, "/agencies/" + one, "PUT", """
                    {"name": "Fictional %s", "kind": "%s", "area": "%s"}""".formatted(one, kind, AREA));
        }
        String about = opened(0);
        for (int number = 1; number <= OTHER_CASES; number++) {
            opened(number);
        }
        String probation = issuer.of(PROBATION, AREA, "CASE_MANAGER");
        Instant first = Instant.now().minus(Duration.ofHours(entries));
        for (int number = 0; number < entries; number++) {
            ask(200, probation, about + "/record-non-compliance", "POST", """
                    {"kind": "curfew", "severity": "low", "detail": "Fictional, number %d", "occurredAt": "%s"}""".formatted(
                            number, first.plus(Duration.ofHours(number))));
        }
        return about;
    }

    private String opened(int number) throws IOException, InterruptedException {
        String location = ask(201, issuer.of(COORDINATION, AREA, "MAPPA_COORDINATOR"), "/cases", "POST", """
                        {"personName": "Jordan Fictional", "dateOfBirth": "1984-03-09",
                         "identifiers": {"crn": "X%06d"}, "area": "%s", "leadAgency": "%s",
                         "category": 2, "level": 2}""".formatted(
                                number + 1, AREA, PROBATION))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.indexOf("/cases/"));
    }

    /** A case manager of its lead agency, signed in. */
    Browsing signedIn() throws IOException, InterruptedException {
        issuer.letIn(PROBATION, AREA, "CASE_MANAGER");
        Browsing browsing = new Browsing(pages.address());
        browsing.open("/cases");
        return browsing;
    }

    private HttpResponse<String> ask(int status, String token, String path, String method, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(services.getFirst().address() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException("%d instead of %d: %s".formatted(answer.statusCode(), status, answer.body()));
        }
        return answer;
    }

    @Override
    public void close() {
        pages.close();
        services.forEach(BenchedService::close);
        issuer.close();
    }
}
