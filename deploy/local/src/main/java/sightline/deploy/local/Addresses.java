package sightline.deploy.local;

import java.net.URI;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.Tls;

/** Where everything of one stack is reached. */
record Addresses(Ports ports, Tls tls) {

    /** All in the clear. */
    Addresses(Ports ports) {
        this(ports, Tls.OFF);
    }

    String service(DeclaredService service) {
        return "%s://%s:%d".formatted(tls.scheme(), Loopback.HOST, ports.service(service));
    }

    String service(String name) {
        return DeclaredService.ALL.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .map(this::service)
                .orElseThrow(() -> new IllegalArgumentException("No service is called " + name));
    }

    URI ready(DeclaredService service) {
        return URI.create(service(service) + "/q/health/ready");
    }

    URI well(DeclaredService service) {
        return URI.create(service(service) + "/q/health/well");
    }

    String issuer() {
        return "%s://%s:%d/realms/sightline".formatted(tls.scheme(), Loopback.HOST, ports.keycloak());
    }

    String tokenUrl() {
        return issuer() + "/protocol/openid-connect/token";
    }
}
