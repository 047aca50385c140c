package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.SecretFile;

/** What a service is told of the stack it is started in. */
record ServiceSettings(
        Addresses addresses, Secrets secrets, PostgresServer postgres, KafkaBroker kafka, AuditFiles audit) {

    void write(DeclaredService service, Path file) {
        try {
            SecretFile.write(file, content(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String content(DeclaredService service) {
        return ofEvery(service)
                + (service.isPages() ? ofPages() : ofData(service))
                + (service.isAudit() ? audit.settings() : "")
                + (service.isPeople() ? ofPeople() : "")
                + new TlsSettings(addresses.tls())
                        .content(service, addresses.ports().service(service));
    }

    /** The ordinal puts the file above the service's own application.properties and below the environment. */
    private String ofEvery(DeclaredService service) {
        return """
                config_ordinal=290
                quarkus.http.host=%s
                quarkus.http.port=%d
                quarkus.oidc.auth-server-url=%s
                """.formatted(Loopback.HOST, addresses.ports().service(service), addresses.issuer());
    }

    private String ofPages() {
        String services = DeclaredService.ALL.stream()
                .filter(service -> !service.isPages())
                .map(service -> "sightline.services.%s=%s\n".formatted(service.name(), addresses.service(service)))
                .collect(Collectors.joining());
        return """
                quarkus.oidc.credentials.secret=%s
                quarkus.oidc.authentication.state-secret=%s
                quarkus.oidc.token-state-manager.encryption-secret=%s
                """.formatted(secrets.client("sightline-web"), secrets.key("web.sign-in"), secrets.key("web.session"))
                + services;
    }

    private String ofPeople() {
        return """
                sightline.people.keycloak.secret=%s
                sightline.services.cases=%s
                """.formatted(secrets.client("sightline-people"), addresses.service("cases"));
    }

    private String ofData(DeclaredService service) {
        String database = service.name().replace('-', '_');
        return """
                quarkus.datasource.jdbc.url=%s
                quarkus.datasource.username=%s
                quarkus.datasource.password=%s
                quarkus.flyway.username=%s_owner
                quarkus.flyway.password=%s
                kafka.bootstrap.servers=%s
                sightline.public-url=%s
                """.formatted(
                                postgres.url(database),
                                database,
                                secrets.application(service.name()),
                                database,
                                secrets.owner(service.name()),
                                kafka.bootstrap(),
                                addresses.service(service))
                + ofKafka();
    }

    private String ofKafka() {
        return addresses.tls().kafkaClient().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> "kafka.%s=%s\n".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
    }
}
