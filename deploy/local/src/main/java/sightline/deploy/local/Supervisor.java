package sightline.deploy.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import sightline.deploy.local.Running.Phase;
import sightline.deploy.parts.Part;
import sightline.deploy.parts.Topic;

/** Starts the parts, each as early as what it needs allows, keeps them running, and stops them in their order. */
final class Supervisor {
    private final Stack stack;
    private final Secrets secrets;
    private final List<DeclaredService> declared;
    private final Ledger ledger;
    private final Terminal terminal;
    private final List<Watch> watches = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean stopping;

    Supervisor(Stack stack, Secrets secrets, List<DeclaredService> declared, Ledger ledger, Terminal terminal) {
        this.stack = stack;
        this.secrets = secrets;
        this.declared = declared;
        this.ledger = ledger;
        this.terminal = terminal;
    }

    /** Starts everything; returns when every part has answered or been given up. */
    void startAll() throws InterruptedException {
        CompletableFuture<Void> topics = onceHealthy(stack.kafka(), this::makeTopics);
        CompletableFuture<Void> keycloakBuilt =
                inBackground(() -> stack.keycloak().prepare());
        CompletableFuture<Void> databases = onceHealthy(stack.postgres(), this::makeDatabases);
        await(databases);
        CompletableFuture<Part> keycloak = keycloakBuilt.thenCompose(built -> begin(stack.keycloak()));
        await(topics);
        List<CompletableFuture<Part>> services =
                stack.services().stream().map(this::begin).toList();
        await(keycloak);
        services.forEach(Supervisor::awaitQuietly);
    }

    private void makeTopics() throws InterruptedException {
        for (Topic one : List.of(Topic.events(1), Topic.looks(1), Topic.checkpoints(1))) {
            stack.kafka().ensureTopic(one);
        }
    }

    private void makeDatabases() {
        for (DeclaredService service : declared) {
            if (!service.isPages()) {
                stack.postgres()
                        .ensureDatabase(
                                service.name(), secrets.owner(service.name()), secrets.application(service.name()));
            }
        }
        String keycloak = Stack.KEYCLOAK_DATABASE;
        stack.postgres().ensureDatabase(keycloak, secrets.owner(keycloak), secrets.application(keycloak));
    }

    private CompletableFuture<Void> onceHealthy(Part part, Step step) {
        return begin(part).thenCompose(healthy -> inBackground(step));
    }

    private synchronized CompletableFuture<Part> begin(Part part) {
        if (stopping) {
            return CompletableFuture.failedFuture(new Sentence("The stack is being stopped."));
        }
        Watch watch = new Watch(part, ledger, terminal);
        watches.add(watch);
        threads.add(Thread.ofVirtual().name(part.name()).start(watch));
        return watch.healthy();
    }

    private synchronized CompletableFuture<Void> inBackground(Step step) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        threads.add(Thread.ofVirtual().start(() -> {
            try {
                step.run();
                done.complete(null);
            } catch (InterruptedException | RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        }));
        return done;
    }

    /** Stops the parts: first those that ask, then those that are asked. */
    void stopAll() throws InterruptedException {
        List<Thread> running;
        synchronized (this) {
            stopping = true;
            watches.forEach(Watch::expectTheEnd);
            running = List.copyOf(threads);
        }
        ledger.phase(Phase.STOPPING, "");
        running.forEach(Thread::interrupt);
        for (Thread thread : running) {
            thread.join(Duration.ofSeconds(10));
        }
        closeTogether(stack.front());
        closeTogether(List.of(stack.kafka(), stack.postgres()));
    }

    private static void closeTogether(List<Part> parts) throws InterruptedException {
        List<Thread> closing = parts.stream()
                .map(part -> Thread.ofVirtual().start(part::close))
                .toList();
        for (Thread thread : closing) {
            thread.join();
        }
    }

    private static void await(CompletableFuture<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new Sentence(String.valueOf(rootOf(e).getMessage()), e);
        }
    }

    /** A service that was given up has said so itself, and the rest keeps running. */
    private static void awaitQuietly(CompletableFuture<Part> service) {
        service.handle((part, givenUp) -> part).join();
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && (root instanceof CompletionException || root instanceof ExecutionException)) {
            root = root.getCause();
        }
        return root;
    }

    /** Something to do that may be interrupted. */
    private interface Step {
        void run() throws InterruptedException;
    }
}
