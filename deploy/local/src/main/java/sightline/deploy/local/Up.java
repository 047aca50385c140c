package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import sightline.deploy.local.Running.Phase;
import sightline.deploy.local.demonstration.Demonstration;
import sightline.deploy.local.demonstration.StoryNotTold;
import sightline.deploy.partner.RunningStack;
import sightline.deploy.parts.SecretFile;

/** Starts the whole stack and stays with it until it is told to stop. */
record Up(Installation installation, boolean background, Arguments asked) {
    private static final String DETACH = "--detach";
    static final Set<String> OPTIONS = Set.of(DETACH, "--fresh", "--empty", "--tls");

    static Up of(Installation installation, Arguments arguments) {
        return new Up(installation, System.getProperty(Detached.IN_BACKGROUND) != null, arguments);
    }

    int run() throws InterruptedException {
        installation.state().make();
        if (asked.has(DETACH)) {
            return new Detached(installation)
                    .start(asked.options().stream()
                            .filter(option -> !option.equals(DETACH))
                            .toList());
        }
        try (Occupancy occupied = Occupancy.take(installation.state())) {
            prepare();
            return stay(occupied);
        }
    }

    private void prepare() throws InterruptedException {
        new Leftovers(installation).stop();
        if (asked.has("--fresh")) {
            List<String> removed = installation.state().clear();
            installation
                    .terminal()
                    .progress(
                            removed.isEmpty()
                                    ? "Nothing to remove in "
                                            + installation.state().folder()
                                    : "Removed from %s: %s"
                                            .formatted(installation.state().folder(), String.join(", ", removed)));
            installation.state().make();
        }
        new Transport(installation).settle(asked.has("--tls"));
        new Preflight(installation).check();
        announce();
        LogFiles.setAside(installation.state(), background);
    }

    private void announce() {
        boolean first = !installation.state().isTaken();
        installation
                .terminal()
                .progress(
                        first
                                ? "First start: PostgreSQL is unpacked and its cluster made, Keycloak built and its realm taken in. "
                                        + "This takes half a minute to two; later starts take ten to twenty seconds…"
                                : "Starting PostgreSQL, Kafka, Keycloak and the services with what an earlier run has kept…");
    }

    private int stay(Occupancy occupied) throws InterruptedException {
        Secrets secrets = installation.secrets();
        Stack stack = installation.stack(secrets);
        writeSettings(stack, secrets);
        Ledger ledger = new Ledger(installation.state().running(), stack.parts());
        Supervisor supervisor =
                new Supervisor(stack, secrets, installation.declared(), ledger, installation.terminal());
        Farewell farewell = new Farewell(supervisor, installation, occupied);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(farewell));
        try {
            if (!background) {
                LogFollower.ofAll(installation, stack.parts()).inBackground();
            }
            supervisor.startAll();
            finish(stack, secrets, ledger);
        } catch (Sentence failure) {
            if (!farewell.hasBegun()) {
                ledger.phase(Phase.FAILED, String.valueOf(failure.getMessage()));
                throw failure;
            }
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private void writeSettings(Stack stack, Secrets secrets) {
        Addresses addresses = installation.addresses();
        Realm realm = installation.realm();
        try {
            SecretFile.write(installation.state().realm(), realm.render(secrets));
            SecretFile.write(
                    installation.state().demoEnvironment(), new DemoEnvironment(addresses, realm, secrets).content());
            Files.createDirectories(installation.state().service(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServiceSettings settings = new ServiceSettings(
                addresses,
                secrets,
                stack.postgres(),
                stack.kafka(),
                new AuditFiles(installation.state().audit()));
        for (DeclaredService service : installation.declared()) {
            settings.write(service, installation.state().serviceProperties(service.name()));
            Snapshot.take(service, installation.root(), installation.state());
        }
    }

    private void finish(Stack stack, Secrets secrets, Ledger ledger) throws InterruptedException {
        boolean allHealthy = stack.parts().stream().allMatch(ledger::isHealthy);
        if (allHealthy
                && !asked.has("--empty")
                && !Files.exists(installation.state().demonstrationLoaded())) {
            tellTheStory();
        }
        if (!background) {
            new Welcome(installation, secrets).show();
        }
        ledger.phase(allHealthy ? Phase.READY : Phase.FAILED, allHealthy ? "" : "Not every part is healthy.");
    }

    /** A demonstration that cannot be told is no reason to stop a healthy stack; the next start tries again. */
    private void tellTheStory() throws InterruptedException {
        Terminal terminal = installation.terminal();
        terminal.progress("Loading the demonstration cases…");
        try {
            RunningStack stack = RunningStack.in(installation.state().demoEnvironment());
            String told = new Demonstration(stack, toldFrom()).tell();
            terminal.progress("Loaded: " + told);
            remember();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoryNotTold failure) {
            terminal.progress("The demonstration cases are not all there: %s".formatted(failure.getMessage()));
        }
    }

    /** The day of the first attempt: a demonstration that broke off is taken up as it was begun. */
    private LocalDate toldFrom() {
        Path day = installation.state().demonstrationDay();
        try {
            if (!Files.exists(day)) {
                Files.writeString(day, LocalDate.now(ZoneId.of("Europe/London")).toString());
            }
            return LocalDate.parse(Files.readString(day).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember() {
        try {
            Files.writeString(installation.state().demonstrationLoaded(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
