package sightline.platform.journal.campaign;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.Outbox;
import sightline.platform.journal.relay.Unsent;

/** A defect: sends several unacknowledged events of one case, by two ways at once. */
record PipelinedRelay(Outbox outbox, List<Bus> ways) implements Runnable {

    @Override
    public void run() {
        while (true) {
            try (Outbox.Session session = outbox.open()) {
                relay(session);
            } catch (SQLException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
            }
        }
    }

    private void relay(Outbox.Session session) throws SQLException {
        Set<Long> inFlight = ConcurrentHashMap.newKeySet();
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        long ownAgain = System.nanoTime();
        while (true) {
            if (System.nanoTime() - ownAgain >= 0) {
                session.own();
                ownAgain = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            }
            List<Long> settling = new ArrayList<>(acknowledged);
            List<Unsent> unsent = session.settle(settling, List.of(), 1000);
            settling.forEach(acknowledged::remove);
            settling.forEach(inFlight::remove);
            unsent.stream()
                    .filter(one -> !acknowledged.contains(one.position()) && inFlight.add(one.position()))
                    .forEach(one -> way(one).send(one, outcome(one.position(), inFlight, acknowledged)));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private Bus way(Unsent event) {
        return ways.get((int) (event.position() % ways.size()));
    }

    private static Bus.Outcome outcome(long position, Set<Long> inFlight, Set<Long> acknowledged) {
        return new Bus.Outcome() {
            @Override
            public void acknowledged() {
                acknowledged.add(position);
            }

            @Override
            public void failed(Exception why) {
                inFlight.remove(position);
            }
        };
    }
}
