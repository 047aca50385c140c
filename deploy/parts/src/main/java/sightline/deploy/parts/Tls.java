package sightline.deploy.parts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the parts of a stack speak: in the clear on loopback, or over TLS with the certificates in a folder of their own.
 *
 * @param certificates where {@link Certificates} keeps them; empty when all is in the clear
 */
public record Tls(Optional<Path> certificates) {
    /** In the clear, which only loopback allows. */
    public static final Tls OFF = new Tls(Optional.empty());

    /** What is offered and taken, the best first. */
    public static final String PROTOCOLS = "TLSv1.3,TLSv1.2";

    static final String TRUST_STORE_TYPE = "PKCS12";

    private static final String AUTHORITY = "authority";

    /** Over TLS, with the certificates that this folder has once anything starts. */
    public static Tls in(Path folder) {
        return new Tls(Optional.of(folder));
    }

    public boolean isOn() {
        return certificates.isPresent();
    }

    /** What an address starts with. */
    public String scheme() {
        return isOn() ? "https" : "http";
    }

    /** The certificate that vouches for all others, for whoever asks a part. */
    public Path authority() {
        return file(AUTHORITY + ".pem");
    }

    /** The same certificate for a JVM of its own, which then believes nobody the machine trusts besides. */
    public List<String> jvmFlags() {
        return isOn()
                ? List.of(
                        "-Djavax.net.ssl.trustStore=" + trustStore(),
                        "-Djavax.net.ssl.trustStoreType=" + TRUST_STORE_TYPE,
                        "-Djdk.tls.client.protocols=" + PROTOCOLS)
                : List.of();
    }

    Path trustStore() {
        return file(AUTHORITY + ".p12");
    }

    /** A part's own key and the certificates that go with it, in one file. */
    public Path identity(String part) {
        return file(part + ".pem");
    }

    /** What a client of Kafka is told beside where it is. */
    public Map<String, String> kafkaClient() {
        return isOn()
                ? Map.of(
                        "security.protocol",
                        "SSL",
                        "ssl.truststore.type",
                        "PEM",
                        "ssl.truststore.location",
                        authority().toString(),
                        "ssl.enabled.protocols",
                        PROTOCOLS)
                : Map.of();
    }

    /** What follows a database in its address: refuse whoever is not vouched for, or has another name. */
    String databaseClient() {
        return isOn()
                ? "?sslmode=verify-full&sslrootcert="
                        + URLEncoder.encode(authority().toString(), StandardCharsets.UTF_8)
                : "";
    }

    private Path file(String name) {
        return certificates
                .map(folder -> folder.resolve(name))
                .orElseThrow(() -> new IllegalStateException("There are no certificates: TLS is off"));
    }
}
