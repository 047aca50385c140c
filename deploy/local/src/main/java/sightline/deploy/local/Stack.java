package sightline.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sightline.deploy.parts.Checkout;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.KafkaNode;
import sightline.deploy.parts.KeycloakServer;
import sightline.deploy.parts.KeycloakSettings;
import sightline.deploy.parts.Part;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.Tls;

/** All parts of one stack, and where each of them is. */
record Stack(
        State state,
        Addresses addresses,
        PostgresServer postgres,
        KafkaBroker kafka,
        KeycloakServer keycloak,
        List<ServiceProcess> services) {

    static final String KEYCLOAK_DATABASE = "keycloak";

    static Stack of(Path root, State state, Addresses addresses, Secrets secrets, List<DeclaredService> declared) {
        Checkout checkout = new Checkout(root);
        Ports ports = addresses.ports();
        Tls tls = addresses.tls();
        PostgresServer postgres =
                new PostgresServer(checkout, state.of("postgresql"), ports.postgres(), secrets.superuser(), tls);
        KafkaNode broker = KafkaNode.alone(ports.kafka(), ports.kafkaController());
        KafkaBroker kafka = new KafkaBroker(checkout, state.of("kafka"), broker, List.of(), tls);
        var database = new KeycloakSettings.Database(
                postgres.url(KEYCLOAK_DATABASE), KEYCLOAK_DATABASE + "_owner", secrets.owner(KEYCLOAK_DATABASE));
        var settings = new KeycloakSettings(
                ports.keycloak(), ports.keycloakManagement(), database, secrets.administrator(), state.realm(), tls);
        KeycloakServer keycloak = new KeycloakServer(checkout, state.of("keycloak"), settings, List.of());
        List<ServiceProcess> services = declared.stream()
                .map(service -> new ServiceProcess(service, addresses, state, List.of()))
                .toList();
        return new Stack(state, addresses, postgres, kafka, keycloak, services);
    }

    /** Every part, in the order in which it starts. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(postgres, kafka, keycloak));
        parts.addAll(services);
        return parts;
    }

    /** Every part that somebody asks something of, to be stopped before what it needs. */
    List<Part> front() {
        List<Part> front = new ArrayList<>(services);
        front.add(keycloak);
        return front;
    }
}
