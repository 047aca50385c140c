package sightline.platform.journal.campaign;

import java.time.Duration;
import java.util.List;
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
                                List.of(
                                        new KafkaBus(service.topic(), service.kafka()),
                                        new KafkaBus(service.topic(), service.kafka()))));
            default -> throw new IllegalArgumentException(role.mode());
        }
        Role.live();
    }
}
