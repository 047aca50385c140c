package sightline.deploy.verify;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the topics are, and whom to believe there.
 *
 * @param authority the certificates of whoever vouches for it; null when it speaks in the clear
 */
record Broker(String bootstrap, @Nullable Path authority) {

    /** In Kafka's own names. */
    Map<String, Object> settings() {
        return authority == null
                ? Map.of("bootstrap.servers", bootstrap)
                : Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "security.protocol",
                        "SSL",
                        "ssl.truststore.type",
                        "PEM",
                        "ssl.truststore.location",
                        authority.toString());
    }
}
