package sightline.platform.journal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** How this service reaches Kafka: what is set under {@code kafka.}, of servers and security, and nothing else. */
@ApplicationScoped
public class KafkaConnection {
    private static final String PREFIX = "kafka.";

    private final Config config;

    KafkaConnection(Config config) {
        this.config = config;
    }

    /** In Kafka's own names. */
    public Map<String, Object> settings() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .filter(KafkaConnection::isOfConnecting)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name, name -> config.getValue(PREFIX + name, String.class)));
    }

    private static boolean isOfConnecting(String name) {
        return name.equals("bootstrap.servers")
                || name.startsWith("security.")
                || name.startsWith("ssl.")
                || name.startsWith("sasl.");
    }
}
