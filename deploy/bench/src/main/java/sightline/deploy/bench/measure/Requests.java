package sightline.deploy.bench.measure;

import java.util.UUID;

/** What is measured: something that takes a request and has its event carried on. */
@FunctionalInterface
public interface Requests {

    /**
     * Commits the event and returns when whoever asked would be answered.
     *
     * @param event its name
     * @param random which case it is about, and whatever else differs
     */
    void take(UUID event, int random) throws Exception;
}
