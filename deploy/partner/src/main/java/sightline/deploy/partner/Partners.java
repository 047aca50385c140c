package sightline.deploy.partner;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The agencies' own systems, on one running stack. */
public final class Partners implements AutoCloseable {
    private final RunningStack stack;
    private final Map<String, Partner> known = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    public Partners(RunningStack stack) {
        this.stack = stack;
    }

    /** The one that speaks for this agency. */
    public Partner of(String agency) {
        return known.computeIfAbsent(agency, unseen -> new Partner(unseen, stack, http));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
