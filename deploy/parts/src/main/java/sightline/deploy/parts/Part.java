package sightline.deploy.parts;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** One part of the stack: a child process that is started, asked whether it answers, and stopped. */
public interface Part extends AutoCloseable {

    /** What people call it, as in {@code logs NAME}. */
    String name();

    /** Where it listens, for people to read. */
    String address();

    /**
     * Starts it, or starts it again after it died, and returns once it really answers.
     *
     * @throws PartFailure when it ended or did not answer in time; the message says what to do
     */
    void start() throws InterruptedException;

    /** Whether it answers a real question right now; waits three seconds at most. */
    boolean answers();

    /** The running process, for whoever watches it. */
    Child child();

    /** Tells of each of its processes as soon as it is launched, long before it answers. */
    void onLaunch(Consumer<Child> listener);

    /** The process id while it runs, for tests that kill it. */
    default OptionalLong pid() {
        return child().isAlive() ? OptionalLong.of(child().pid()) : OptionalLong.empty();
    }

    /** Stops it cleanly, by force if that takes too long; stopping what does not run is no error. */
    @Override
    void close();
}
