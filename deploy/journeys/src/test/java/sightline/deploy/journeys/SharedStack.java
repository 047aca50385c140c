package sightline.deploy.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running stack, and one browser, for all journeys: started for the first of them and stopped after the last. Two
 * stacks at once are more than a small machine has room for, and so a journey that needs a stack of its own is in a run
 * of its own, by {@link #OWN}.
 */
final class SharedStack implements ParameterResolver, AfterEachCallback {
    /** The tag of journeys that start a stack of their own. */
    static final String OWN = "own-stack";

    /** The order of journeys that kill processes: after those that do not. */
    static final int KILLS = Integer.MAX_VALUE;

    private static final Namespace JOURNEYS = Namespace.create(SharedStack.class);

    /** What is stopped at the end. */
    private record Running(WholeStack stack, Browser browser) implements AutoCloseable {

        static Running start() {
            try {
                WholeStack stack = WholeStack.up();
                return new Running(stack, new Browser(stack));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the stack started", e);
            }
        }

        @Override
        public void close() throws IOException {
            browser.close();
            stack.close();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Running running = context.getRoot().getStore(JOURNEYS).get(Running.class, Running.class);
        if (running != null) {
            running.browser().signOutAll();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> wanted = parameter.getParameter().getType();
        return wanted == WholeStack.class || wanted == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(JOURNEYS)
                .getOrComputeIfAbsent(Running.class, started -> Running.start(), Running.class);
        return parameter.getParameter().getType() == Browser.class ? running.browser() : running.stack();
    }
}
