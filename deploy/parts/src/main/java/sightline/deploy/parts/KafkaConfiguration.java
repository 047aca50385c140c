package sightline.deploy.parts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a broker is told in {@code server.properties}, and why. */
final class KafkaConfiguration {

    private KafkaConfiguration() {}

    static String of(KafkaNode node, Path data, Tls tls) {
        Map<String, String> properties = new LinkedHashMap<>();
        listening(node, tls.isOn() ? "SSL" : "PLAINTEXT", properties);
        if (tls.isOn()) {
            encryption(tls, properties);
        }
        keeping(data, properties);
        promptness(properties);
        smallness(properties);
        properties.putAll(node.further());
        return properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void listening(KafkaNode node, String protocol, Map<String, String> properties) {
        String broker = Loopback.HOST + ":" + node.port();
        String controller = Loopback.HOST + ":" + node.controllerPort();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(node.id()));
        properties.put("listeners", "%s://%s,CONTROLLER://%s".formatted(protocol, broker, controller));
        properties.put("advertised.listeners", protocol + "://" + broker);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("inter.broker.listener.name", protocol);
        properties.put("listener.security.protocol.map", "CONTROLLER:%1$s,%1$s:%1$s".formatted(protocol));
        if (node.alone()) {
            properties.put("controller.quorum.bootstrap.servers", controller);
            // A broker killed and started again is let in only when its old session has run out, after nine seconds by
            // default
            properties.put("broker.session.timeout.ms", "2000");
            // Nobody to hand anything over to
            properties.put("controlled.shutdown.enable", "false");
        }
    }

    private static void encryption(Tls tls, Map<String, String> properties) {
        properties.put("ssl.keystore.type", "PEM");
        properties.put("ssl.keystore.location", tls.identity(KafkaBroker.NAME).toString());
        properties.put("ssl.truststore.type", "PEM");
        properties.put("ssl.truststore.location", tls.authority().toString());
        properties.put("ssl.protocol", "TLSv1.3");
        properties.put("ssl.enabled.protocols", Tls.PROTOCOLS);
        // Only a broker has anything to say to the controller
        properties.put("listener.name.controller.ssl.client.auth", "required");
    }

    private static void keeping(Path data, Map<String, String> properties) {
        properties.put("log.dirs", data.toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("unclean.leader.election.enable", "false");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.num.partitions", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.num.partitions", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
    }

    private static void promptness(Map<String, String> properties) {
        // Three seconds by default before a group's first assignment
        properties.put("group.initial.rebalance.delay.ms", "0");
        // A broker leaves the fenced state with a heartbeat, every two seconds by default
        properties.put("broker.heartbeat.interval.ms", "200");
        properties.put("controller.quorum.election.timeout.ms", "200");
    }

    private static void smallness(Map<String, String> properties) {
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("background.threads", "2");
        properties.put("num.recovery.threads.per.data.dir", "1");
        // 128 MB of heap by default
        properties.put("log.cleaner.dedupe.buffer.size", "16777216");
    }
}
