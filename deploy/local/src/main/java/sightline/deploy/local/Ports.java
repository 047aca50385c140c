package sightline.deploy.local;

import java.util.Map;

/** Which part listens on which port, counted from one base so that two stacks run side by side. */
record Ports(int base) {
    static final String VARIABLE = "SIGHTLINE_PORT_BASE";
    private static final int DEFAULT_BASE = 21_000;
    private static final int HIGHEST_OFFSET = 99;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_535;

    Ports {
        if (base < LOWEST || base + HIGHEST_OFFSET > HIGHEST) {
            throw new Sentence("%s=%d is outside %d to %d. Choose a base such as %d."
                    .formatted(VARIABLE, base, LOWEST, HIGHEST - HIGHEST_OFFSET, DEFAULT_BASE));
        }
    }

    static Ports from(Map<String, String> environment) {
        String base = environment.getOrDefault(VARIABLE, Integer.toString(DEFAULT_BASE));
        if (!base.matches("[0-9]{1,5}")) {
            throw new Sentence(
                    "%s=%s is not a number. Choose a base such as %d.".formatted(VARIABLE, base, DEFAULT_BASE));
        }
        return new Ports(Integer.parseInt(base));
    }

    int service(DeclaredService service) {
        return base + service.offset();
    }

    int postgres() {
        return base + 50;
    }

    int kafka() {
        return base + 60;
    }

    int kafkaController() {
        return base + 61;
    }

    int keycloak() {
        return base + 70;
    }

    int keycloakManagement() {
        return base + 71;
    }
}
