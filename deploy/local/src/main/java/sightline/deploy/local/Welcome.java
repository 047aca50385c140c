package sightline.deploy.local;

import java.nio.file.Path;

/** What people see once all is healthy: where everything is, who may sign in, and what to try first. */
record Welcome(Installation installation, Secrets secrets) {

    void show() {
        Terminal terminal = installation.terminal();
        Addresses addresses = installation.addresses();
        Realm realm = Realm.in(installation.root());
        terminal.line("");
        terminal.line("Sightline is up.");
        for (DeclaredService service : installation.declared()) {
            terminal.line("  %-12s %s".formatted(service.name(), addresses.service(service)));
        }
        terminal.line("  %-12s %s".formatted("sign-in", addresses.issuer()));
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
        terminal.line("  Try first, in another terminal:");
        terminal.line("    . ./%s".formatted(environment));
        terminal.line(
                "    TOKEN=$(curl -s -u \"northshire-police:$NORTHSHIRE_POLICE\" -d grant_type=client_credentials \"$TOKEN_URL\" | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')");
        terminal.line("    curl -s -H \"Authorization: Bearer $TOKEN\" \"$FEEDS/q/health\"");
        terminal.line("  ./sightline status shows how it is; ./sightline down stops it.");
    }
}
