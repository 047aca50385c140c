package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.List;
import sightline.platform.journal.listen.Inbox;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.Listening;
import sightline.platform.journal.listen.Message;
import sightline.platform.journal.listen.Stream;
import sightline.platform.journal.listen.Tally;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.Outbox;
import sightline.platform.journal.relay.Relay;

/** What is put to the test: the real relay and listener unless a mutant says otherwise. */
interface Design {
    Design REAL = new Design() {};

    /** Takes a relay's turns. */
    interface Carrier {
        void own() throws SQLException;

        /** True when something moved. */
        boolean turn() throws SQLException;
    }

    /** Takes a listener's messages. */
    interface Ear {
        void take(List<Message> messages) throws Exception;

        int release(Stream stream) throws Exception;
    }

    default void append(Ledger ledger, Transaction by, List<Draft> drafts) throws SQLException {
        ledger.append(by, drafts);
    }

    default Outbox outbox(World world) {
        return new ModelOutbox(world);
    }

    default Bus bus(World world, Actor owner) {
        return new ModelBus(world, owner);
    }

    default Carrier carrier(World world, Actor owner) {
        Relay relay = new Relay(outbox(world), bus(world, owner), owner::wake);
        return new Carrier() {
            @Override
            public void own() throws SQLException {
                relay.own();
            }

            @Override
            public boolean turn() throws SQLException {
                return relay.turn() == Relay.Turn.MOVED;
            }
        };
    }

    default Inbox<Transaction> inbox(World world, Memories memories) {
        return new ModelInbox(world, memories);
    }

    default Ear ear(World world, Memories memories, Listener<Transaction> listener, Tally tally) {
        Listening<Transaction> listening = new Listening<>(listener, inbox(world, memories), tally);
        return new Ear() {
            @Override
            public void take(List<Message> messages) throws Exception {
                listening.take(messages);
            }

            @Override
            public int release(Stream stream) throws Exception {
                return listening.release(stream);
            }
        };
    }
}
