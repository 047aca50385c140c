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

    /** The topic of who was shown, told or refused what: on its way to the audit, which gives it its order. */
    public static Topic looks(int replicas) {
        return ofAudit("sightline.looks", replicas);
    }

    /** The topic of the audit's signed checkpoints, for whoever keeps a copy to hold the audit to. */
    public static Topic checkpoints(int replicas) {
        return ofAudit("sightline.checkpoints", replicas);
    }

    private static Topic ofAudit(String name, int replicas) {
        return new Topic(name, 1, replicas, events(replicas).settings());
    }

    /** The same topic under another name: for tests and benchmarks that want one of their own. */
    public Topic named(String other) {
        return new Topic(other, partitions, replicas, settings);
    }
}
