package sightline.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sightline.deploy.parts.Tls;

/** One stack of one checkout, as the command was asked about it: where it is, what belongs to it, and whom we tell. */
record Installation(Path root, Ports ports, State state, List<DeclaredService> declared, Terminal terminal) {

    static Installation from(Map<String, String> environment, Path root, Terminal terminal) {
        Ports ports = Ports.from(environment);
        return new Installation(root, ports, State.from(environment, root, ports), DeclaredService.ALL, terminal);
    }

    Addresses addresses() {
        return new Addresses(ports, tls());
    }

    /** A stack speaks as it did when it was first started. */
    Tls tls() {
        return Files.isDirectory(state.certificates()) ? Tls.in(state.certificates()) : Tls.OFF;
    }

    Realm realm() {
        Realm realm = Realm.in(root);
        return tls().isOn() ? realm.overTls(ports.base()) : realm;
    }

    Secrets secrets() {
        return Secrets.in(state.secrets());
    }

    Stack stack(Secrets secrets) {
        return Stack.of(root, state, addresses(), secrets, declared);
    }

    /** Every port, and what it is for. */
    Map<Integer, String> wantedPorts() {
        Map<Integer, String> wanted = new TreeMap<>(Map.of(
                ports.postgres(), "PostgreSQL",
                ports.kafka(), "Kafka",
                ports.kafkaController(), "Kafka's controller",
                ports.keycloak(), "Keycloak",
                ports.keycloakManagement(), "Keycloak's management"));
        declared.forEach(service -> wanted.put(ports.service(service), "the service " + service.name()));
        return wanted;
    }
}
