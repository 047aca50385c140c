package sightline.deploy.local;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sightline.deploy.parts.Certificates;

/** Settles, before anything starts, whether a stack speaks TLS, and sees to its certificates if it does. */
record Transport(Installation installation) {
    private static final List<String> PARTS = List.of("postgresql", "kafka", "keycloak");

    /**
     * What was told under one kind of address cannot go on under the other: it is in the events and in the realm. And a
     * stack that speaks TLS must not stop doing so because somebody forgot to say it again.
     */
    void settle(boolean tls) throws InterruptedException {
        State state = installation.state();
        boolean before = installation.tls().isOn();
        if (state.isTaken() && before != tls) {
            throw new Sentence(
                    "What %s keeps was made %s TLS, and addresses of that kind are in its events. Start it %s --tls, or start over with --fresh."
                            .formatted(state.folder(), before ? "with" : "without", before ? "with" : "without"));
        }
        if (tls) {
            certify(state);
        } else if (before) {
            State.remove(state.certificates());
        }
    }

    private void certify(State state) throws InterruptedException {
        List<String> parts = new ArrayList<>(PARTS);
        installation.declared().forEach(service -> parts.add(service.name()));
        Certificates certificates = Certificates.onLoopback(state.certificates(), parts);
        if (certificates.ensure(Instant.now(), state.log("certificates"))) {
            installation
                    .terminal()
                    .progress("Made an authority of this stack's own, which vouches for its %d parts: %s"
                            .formatted(parts.size(), installation.tls().authority()));
        }
    }
}
