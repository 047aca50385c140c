package sightline.web.rest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import sightline.web.services.NotReached;
import sightline.web.services.Refused;

/**
 * Something asked of a service while the page asks others: it came, or could not be fetched, and then only its own
 * place on the page says so.
 */
public final class Fetched<T> {
    private static final Logger LOG = Logger.getLogger(Fetched.class);
    private static final Executor ASK = task -> Thread.ofVirtual().name("ask").start(task);

    private final CompletableFuture<T> answer;

    private Fetched(CompletableFuture<T> answer) {
        this.answer = answer;
    }

    static <T> Fetched<T> ask(Supplier<T> question) {
        return new Fetched<>(CompletableFuture.supplyAsync(question, ASK));
    }

    /** Whether it came; waits for it. */
    public boolean came() {
        try {
            answer.join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof NotReached || e.getCause() instanceof Refused) {
                LOG.warnf("Not fetched: %s", e.getCause().getMessage());
                return false;
            }
            throw e;
        }
    }

    /** What came; only after asking whether it did. */
    public T value() {
        return answer.join();
    }

    public T orElse(T instead) {
        return came() ? answer.join() : instead;
    }

    /** What the page cannot do without: its failure is the page's. */
    T needed() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException itself) {
                throw itself;
            }
            throw e;
        }
    }
}
