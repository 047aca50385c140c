package sightline.deploy.partner;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sightline.deploy.trust.Trust;

/** The agencies' own systems, on one running stack. */
public final class Partners implements AutoCloseable {
    private final RunningStack stack;
    private final Map<String, Partner> known = new ConcurrentHashMap<>();
    private final HttpClient http;

    public Partners(RunningStack stack) {
        this.stack = stack;
        this.http = client(stack);
    }

    /** The one that speaks for this agency. */
    public Partner of(String agency) {
        return known.computeIfAbsent(agency, unseen -> new Partner(unseen, stack, http));
    }

    private static HttpClient client(RunningStack stack) {
        HttpClient.Builder client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2));
        stack.authority().map(Trust::in).ifPresent(client::sslContext);
        return client.build();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
