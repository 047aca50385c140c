package sightline.deploy.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sightline.deploy.parts.Tls;

/** What a service is told besides where TLS is on: to answer over nothing else, and whom to believe when it asks. */
record TlsSettings(Tls tls) {
    private static final String ANSWERING = "answering";
    private static final String ASKING = "asking";

    String content(DeclaredService service, int port) {
        if (!tls.isOn()) {
            return "";
        }
        Map<String, String> settings = new TreeMap<>(answering(service, port));
        settings.putAll(asking());
        settings.putAll(service.isPages() ? ofPages() : Map.of());
        return settings.entrySet().stream()
                .map(each -> "%s=%s\n".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
    }

    private Map<String, String> answering(DeclaredService service, int port) {
        String identity = tls.identity(service.name()).toString();
        String bucket = "quarkus.tls.%s.".formatted(ANSWERING);
        return Map.of(
                "quarkus.http.insecure-requests",
                "disabled",
                "quarkus.http.ssl-port",
                Integer.toString(port),
                "quarkus.http.tls-configuration-name",
                ANSWERING,
                bucket + "key-store.pem.own.cert",
                identity,
                bucket + "key-store.pem.own.key",
                identity,
                bucket + "protocols",
                Tls.PROTOCOLS);
    }

    private Map<String, String> asking() {
        String bucket = "quarkus.tls.%s.".formatted(ASKING);
        return Map.of(
                bucket + "trust-store.pem.certs",
                tls.authority().toString(),
                bucket + "hostname-verification-algorithm",
                "HTTPS",
                bucket + "protocols",
                Tls.PROTOCOLS,
                "quarkus.oidc.tls.tls-configuration-name",
                ASKING);
    }

    /** The names of the sign-in's own cookies are Quarkus's and cannot be given the prefix. */
    private static Map<String, String> ofPages() {
        return Map.of(
                "quarkus.oidc.authentication.cookie-force-secure", "true",
                "quarkus.rest-csrf.cookie-force-secure", "true",
                "quarkus.rest-csrf.cookie-name", "__Host-sightline-form-csrf");
    }
}
