package sightline.deploy.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The checkout we run from: where the build has put the parts, and where they are unpacked for all who share it. */
public record Checkout(Path root) {

    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /** The checkout that the build or the {@code sightline} script names in {@code -Dsightline.root}. */
    public static Checkout here() {
        String root = System.getProperty("sightline.root");
        if (root == null) {
            throw new PartFailure("The root of the checkout is not known. Start with -Dsightline.root=<folder>.");
        }
        return new Checkout(Path.of(root));
    }

    /** Unpacked parts and start-up caches, shared by every stack and every test run of this checkout. */
    public Path shared() {
        return root.resolve(".sightline/parts");
    }

    Path kafkaJars() {
        return built("deploy/kafka", "kafka-" + version("kafka"));
    }

    Path keycloakHome() {
        return built("deploy/keycloak", "keycloak-" + version("keycloak"));
    }

    Path postgresHome() {
        return shared().resolve("postgresql-" + version("postgresql"));
    }

    private Path built(String module, String folder) {
        Path path = root.resolve(module).resolve("target").resolve(folder);
        if (!Files.isDirectory(path)) {
            throw new PartFailure(
                    "%s is missing. Build it first: mvn -pl %s process-resources".formatted(path, module));
        }
        return path;
    }

    private static String version(String part) {
        Properties versions = new Properties();
        try (InputStream in = Checkout.class.getResourceAsStream("versions.properties")) {
            if (in == null) {
                throw new IllegalStateException("versions.properties is not on the class path");
            }
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(part);
    }
}
