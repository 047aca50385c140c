package sightline.deploy.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running stack, and one browser, for all journeys that leave it whole: started for the first of them and stopped
 * after the last.
 */
final class SharedStack implements ParameterResolver {
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
