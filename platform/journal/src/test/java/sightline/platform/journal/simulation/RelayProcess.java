package sightline.platform.journal.simulation;

import java.sql.SQLException;

/** Takes a relay's turns as {@code RelayThread} does, on the scheduler's clock. */
final class RelayProcess {
    private static final int OWN_EVERY = 70;
    private static final int SHORTEST_WAIT = 3;
    private static final int LONGEST_WAIT = 50;
    private static final int AFTER_FAILURE = 30;

    private final World world;

    RelayProcess(World world) {
        this.world = world;
    }

    void live() {
        Actor me = world.scheduler().me();
        Design.Carrier relay = world.design().carrier(world, me);
        long ownAgain = world.now();
        int wait = SHORTEST_WAIT;
        while (true) {
            me.busy = true;
            try {
                if (world.now() >= ownAgain) {
                    relay.own();
                    ownAgain = world.now() + OWN_EVERY;
                }
                wait = relay.turn() ? SHORTEST_WAIT : Math.min(2 * wait, LONGEST_WAIT);
            } catch (SQLException | RuntimeException e) {
                wait = AFTER_FAILURE;
            }
            me.busy = false;
            world.scheduler().sleep("relay rests", wait);
        }
    }
}
