package sightline.platform.journal.campaign;

import java.time.Duration;
import java.util.Map;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.relay.KafkaBus;
import sightline.platform.journal.relay.PostgresOutbox;
import sightline.platform.journal.relay.Relay;
import sightline.platform.journal.relay.RelayThread;

/** A process that relays. */
final class RelayProcess {
    /** Longer than the five seconds for which a send may wait for a broker, else a peer ends who only waits. */
    static final Duration PATIENCE = Duration.ofSeconds(7);

    private RelayProcess() {}

    public static void main(String[] arguments) {
        Role role = Role.of(arguments);
        Service service = role.service();
        var outbox = new PostgresOutbox(service.database().connections(), Service.ORIGIN, PATIENCE);
        switch (role.mode()) {
            case "strict" -> service.startRelay("campaign", PATIENCE);
            case "id-after-last" ->
                new RelayThread(
                                "id-after-last",
                                wake -> new Relay(
                                        new OnlyAfterTheLast(outbox),
                                        new KafkaBus(service.topic(), service.kafka()),
                                        wake))
                        .start();
            case "pipelined" ->
                Thread.ofPlatform()
                        .name("pipelined")
                        .start(new PipelinedRelay(
                                outbox,
                                // A batch per event, so that each has its own deadline and some fail while others pass.
                                new KafkaBus(
                                        service.topic(),
                                        Map.of("bootstrap.servers", service.bootstrap(), "batch.size", 512))));
            default -> throw new IllegalArgumentException(role.mode());
        }
        Role.live();
    }
}
