package sightline.deploy.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import sightline.deploy.parts.SecretFile;

/** The secrets of one stack: made up when first asked for, and kept in a file that only its owner may read. */
final class Secrets {
    private static final int BYTES = 18;
    private static final int BYTES_OF_KEY = 32;

    private final Path file;
    private final Properties known;
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file, Properties known) {
        this.file = file;
        this.known = known;
    }

    static Secrets in(Path file) {
        Properties known = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
            return new Secrets(file, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String superuser() {
        return of("postgresql.superuser");
    }

    String owner(String database) {
        return of("postgresql.%s.owner".formatted(database));
    }

    String application(String database) {
        return of("postgresql.%s.application".formatted(database));
    }

    String administrator() {
        return of("keycloak.administrator");
    }

    String client(String client) {
        return of("client." + client);
    }

    /** The one password of all demonstration people. */
    String people() {
        return of("people");
    }

    /** One that encrypts or signs, which must be longer. */
    String key(String name) {
        return of("key." + name, BYTES_OF_KEY);
    }

    String of(String name) {
        return of(name, BYTES);
    }

    private synchronized String of(String name, int length) {
        String secret = known.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(name, secret);
            keep();
        }
        return secret;
    }

    private void keep() {
        try (StringWriter writer = new StringWriter()) {
            known.store(writer, "Made for this machine alone. Remove with: ./sightline up --fresh");
            SecretFile.write(file, writer.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
