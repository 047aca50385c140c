package sightline.deploy.parts;

import java.util.Map;

/** A topic as it must be before anybody writes to it. */
public record Topic(String name, int partitions, int replicas, Map<String, String> settings) {

    /** The one topic of all facts: kept for ever, and stamped by the broker's clock. */
    public static Topic events(int replicas) {
        return new Topic(
                "sightline.events",
                16,
                replicas,
                Map.of(
                        "retention.ms", "-1",
                        "message.timestamp.type", "LogAppendTime",
                        "cleanup.policy", "delete"));
    }
}
