package sightline.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.SharedParts;
import sightline.deploy.parts.Topic;

/**
 * Gives one service under test a database, a topic and a token issuer of its own, on the real parts. The service's name
 * comes as the argument {@code service}; with the argument {@code limited} everybody may ask five times a minute, else
 * as often as tests like. Fields of type {@link Tokens} and {@link CasesOnTheTopic} are filled.
 */
public final class RealStack implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "of-this-test-run-alone";
    private static final String OWNERS_PASSWORD = "of-this-test-run-for-its-owner";
    private static final String AS_OFTEN_AS_THEY_LIKE = "1000000";
    private static final List<String> RATES = Stream.of("persons", "machines", "strangers", "failures", "searches")
            .flatMap(one -> Stream.of(one + ".burst", one + ".per-minute"))
            .toList();

    private @Nullable Tokens tokens;
    private @Nullable CasesOnTheTopic cases;
    private String service = "service";
    private boolean limited;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
        limited = arguments.containsKey("limited");
    }

    @Override
    public Map<String, String> start() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        String database = service.replace('-', '_') + "_t" + run;
        Tokens issuer = new Tokens();
        tokens = issuer;
        PostgresServer postgres = SharedParts.get().postgres();
        postgres.ensureDatabase(database, OWNERS_PASSWORD, PASSWORD);
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.url(database));
        settings.put("quarkus.datasource.username", database);
        settings.put("quarkus.datasource.password", PASSWORD);
        settings.put("quarkus.flyway.username", database + "_owner");
        settings.put("quarkus.flyway.password", OWNERS_PASSWORD);
        settings.put("quarkus.flyway.placeholders.app", database);
        String bootstrap = SharedParts.get().kafka().bootstrap();
        String topic = topic(Topic.events(1).named("sightline.events." + run));
        cases = new CasesOnTheTopic(topic, bootstrap);
        settings.put("kafka.bootstrap.servers", bootstrap);
        settings.put("sightline.journal.topic", topic);
        settings.put("sightline.looks.topic", topic(Topic.looks(1).named("sightline.looks." + run)));
        settings.put("sightline.public-url", "http://127.0.0.1:8081");
        settings.put("quarkus.oidc.auth-server-url", issuer.url());
        RATES.forEach(rate -> settings.put("sightline.rates." + rate, limited ? limit(rate) : AS_OFTEN_AS_THEY_LIKE));
        return settings;
    }

    private static String limit(String rate) {
        return rate.startsWith("searches") ? "2" : "5";
    }

    private static String topic(Topic one) {
        try {
            SharedParts.get().kafka().ensureTopic(one);
            return one.name();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the topic was made", e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(tokens, new TestInjector.MatchesType(Tokens.class));
        injector.injectIntoFields(cases, new TestInjector.MatchesType(CasesOnTheTopic.class));
    }

    @Override
    public void stop() {
        if (tokens != null) {
            tokens.close();
        }
        if (cases != null) {
            cases.close();
        }
    }
}
