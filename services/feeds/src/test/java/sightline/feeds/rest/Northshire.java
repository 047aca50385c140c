package sightline.feeds.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import sightline.platform.testkit.Publisher;
import sightline.platform.testkit.Tokens;

/** An area that does not exist, with agencies of one test's own, and what they are shown over HTTP. */
final class Northshire implements AutoCloseable {
    private final Tokens tokens;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    final Publisher publisher = new Publisher(
            ConfigProvider.getConfig().getValue("sightline.journal.topic", String.class),
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));

    Northshire(Tokens tokens) {
        this.tokens = tokens;
    }

    String agency(String kind) {
        return "northshire-%s-%s".formatted(kind, run);
    }

    RequestSpecification as(String agency, String... roles) {
        String[] asked = roles.length == 0 ? new String[] {"MACHINE"} : roles;
        return given().auth().oauth2(tokens.of(agency, "northshire", asked)).contentType("application/json");
    }

    void awaitLatest(String agency, int latest) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> as(agency).get("/feed?limit=1").jsonPath().getInt("latest") >= latest);
    }

    @Override
    public void close() {
        publisher.close();
    }
}
