package sightline.deploy.local;

import java.nio.file.Path;
import sightline.deploy.parts.Tls;

/** What people see once all is healthy: where everything is, who may sign in, and what to try first. */
record Welcome(Installation installation, Secrets secrets) {
    private static final String ARREST =
            "{\"identifier\":{\"kind\":\"crn\",\"value\":\"X900001\"},\"offenceGroup\":\"violence\",\"occurredAt\":\"2026-11-22T21:40:00Z\"}";

    void show() {
        Terminal terminal = installation.terminal();
        Addresses addresses = installation.addresses();
        Realm realm = Realm.in(installation.root());
        terminal.line("");
        terminal.line("Sightline is up: " + addresses.service("web"));
        for (DeclaredService service : installation.declared()) {
            terminal.line("  %-18s %s".formatted(service.name(), addresses.service(service)));
        }
        terminal.line("  %-18s %s".formatted("sign-in", addresses.issuer()));
        Tls tls = addresses.tls();
        if (tls.isOn()) {
            terminal.line("  %-18s %s".formatted("to be trusted", tls.authority()));
        }
        terminal.line("");
        terminal.line("  Local demonstration logins, worth nothing on any other machine; password of all: "
                + secrets.people());
        for (Realm.Person person : realm.people()) {
            terminal.line(
                    "  %-36s %-18s %-22s %s".formatted(person.login(), person.role(), person.name(), person.agency()));
        }
        terminal.line("");
        terminal.line("  Agencies' own systems: " + String.join(", ", realm.machines()));
        terminal.line("");
        tryFirst(terminal);
    }

    private void tryFirst(Terminal terminal) {
        Path environment = installation.root().relativize(installation.state().demoEnvironment());
        terminal.line("  Try first: what health hears, in one terminal…");
        terminal.line("    . ./%s".formatted(environment));
        terminal.line("    curl -N -H \"Authorization: Bearer $(token northshire-health)\" \"$FEEDS/feed/live\"");
        terminal.line("  …while police record an arrest, in another:");
        terminal.line("    . ./%s".formatted(environment));
        terminal.line(
                "    curl -H \"Authorization: Bearer $(token northshire-police)\" -H 'Content-Type: application/json' \\");
        terminal.line("      -d '%s' \"$CASES/arrests\"".formatted(ARREST));
        terminal.line("");
        terminal.line("  ./sightline status shows how it is; ./sightline down stops it.");
    }
}
