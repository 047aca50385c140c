package sightline.deploy.parts;

import java.util.Map;

/**
 * One Kafka broker that is also a controller: its number, its two ports, and whatever else it is to be told. A cluster
 * of several shares the cluster id and names all of them in {@code controller.quorum.voters}.
 */
public record KafkaNode(String clusterId, int id, int port, int controllerPort, Map<String, String> further) {
    private static final String ANY_CLUSTER = "c2lnaHRsaW5lLWxvY2FsAA";
    static final String VOTERS = "controller.quorum.voters";

    /** A broker that is its own cluster. */
    public static KafkaNode alone(int port, int controllerPort) {
        return new KafkaNode(ANY_CLUSTER, 1, port, controllerPort, Map.of());
    }

    /** The same broker, told something more. */
    public KafkaNode with(Map<String, String> properties) {
        return new KafkaNode(clusterId, id, port, controllerPort, Map.copyOf(properties));
    }

    boolean alone() {
        return !further.containsKey(VOTERS);
    }
}
