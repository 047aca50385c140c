package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.PostgresServer;
import sightline.deploy.parts.SecretFile;

/** What a service is told of the stack it is started in. */
record ServiceSettings(Addresses addresses, Secrets secrets, PostgresServer postgres, KafkaBroker kafka) {

    void write(DeclaredService service, Path file) {
        try {
            SecretFile.write(file, content(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ordinal puts the file above the service's own application.properties and below the environment. */
    String content(DeclaredService service) {
        String database = service.name().replace('-', '_');
        return """
                config_ordinal=290
                quarkus.http.host=%s
                quarkus.http.port=%d
                quarkus.datasource.jdbc.url=%s
                quarkus.datasource.username=%s
                quarkus.datasource.password=%s
                quarkus.flyway.username=%s_owner
                quarkus.flyway.password=%s
                kafka.bootstrap.servers=%s
                quarkus.oidc.auth-server-url=%s
                sightline.public-url=%s
                """.formatted(
                        Loopback.HOST,
                        addresses.ports().service(service),
                        postgres.url(database),
                        database,
                        secrets.application(service.name()),
                        database,
                        secrets.owner(service.name()),
                        kafka.bootstrap(),
                        addresses.issuer(),
                        addresses.service(service));
    }
}
