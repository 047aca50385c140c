package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sightline.platform.journal.listen.Message;

/** Reads owned partitions as {@code ListenerThread} does, on the scheduler's clock. */
final class ListenerProcess {
    static final int OWN_EVERY = 70;
    private static final int POLL = 40;
    private static final int AFTER_FAILURE = 20;

    private final World world;
    private final Hearer hearer;
    private final String work;
    private final Map<Integer, Long> next = new HashMap<>();

    ListenerProcess(World world, Hearer hearer) {
        this.world = world;
        this.hearer = hearer;
        this.work = hearer.memories().work();
    }

    void live() throws SQLException {
        while (true) {
            Leases.Session session = database().leases().open(work);
            try {
                listen(session);
            } catch (SQLException e) {
                session.end();
                world.scheduler().sleep("listener starts over", AFTER_FAILURE);
            }
        }
    }

    private Database database() {
        return hearer.memories().database();
    }

    private void listen(Leases.Session session) throws SQLException {
        Actor me = world.scheduler().me();
        Design.Ear ear = world.design().ear(world, hearer.memories(), hearer, hearer.tally());
        Set<Integer> reading = Set.of();
        long ownAgain = world.now();
        while (true) {
            if (world.now() >= ownAgain) {
                Set<Integer> owned = session.own();
                if (!owned.equals(reading)) {
                    world.point("read positions");
                    next.clear();
                    next.putAll(hearer.memories().startingAt());
                    reading = owned;
                }
                ownAgain = world.now() + OWN_EVERY;
            }
            List<Message> messages = poll(reading);
            if (messages.isEmpty()) {
                world.scheduler().sleep("poll", POLL);
            } else {
                me.busy = true;
                turn(ear, messages);
                me.busy = false;
            }
        }
    }

    private List<Message> poll(Set<Integer> reading) {
        world.point("poll");
        List<Message> messages = new ArrayList<>();
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            if (reading.contains(partition)) {
                long from = next.getOrDefault(partition, 0L);
                if (world.faults().strikes(Fault.REWOUND)) {
                    from -= world.random().nextLong(from + 1);
                }
                messages.addAll(world.topic().read(partition, from, world.plan().pollAtMost() - messages.size()));
            }
        }
        messages.forEach(one -> next.put(one.partition(), one.offset() + 1));
        return messages;
    }

    private void turn(Design.Ear ear, List<Message> messages) {
        try {
            ear.take(messages);
        } catch (Exception e) {
            Map<Integer, Long> first = new HashMap<>();
            messages.forEach(one -> first.merge(one.partition(), one.offset(), Math::min));
            next.putAll(first);
            world.scheduler().sleep("listener tries again", AFTER_FAILURE);
        }
    }
}
