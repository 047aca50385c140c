package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.listen.Inbox;
import sightline.platform.journal.listen.Stream;

/** Memories of a listener that look right and are not. */
final class MutantInboxes {
    private MutantInboxes() {}

    /** Commits the effects, then in another transaction that they were had. */
    static final class EffectsApart implements Design {
        @Override
        public Inbox<Transaction> inbox(World world, Memories memories) {
            return new Like(world, memories) {
                @Override
                public void transact(Work<Transaction> work) throws Exception {
                    Transaction remembering = memories.database().begin();
                    Transaction acting = memories.database().begin();
                    try {
                        work.in(new ModelMemory(memories, remembering), acting);
                        acting.commit();
                        remembering.commit();
                    } finally {
                        acting.rollback();
                        remembering.rollback();
                    }
                }
            };
        }
    }

    /** Goes on after a poison event as if it had been heard. */
    static final class SkipsPoison implements Design {
        @Override
        public Inbox<Transaction> inbox(World world, Memories memories) {
            return new Like(world, memories) {
                @Override
                ModelMemory memory(Transaction by) {
                    return new ModelMemory(memories, by) {
                        @Override
                        public void park(Stream stream, long sequence, byte[] message, Inbox.Cause cause, String why)
                                throws SQLException {
                            if (cause == Inbox.Cause.POISON) {
                                advance(Map.of(stream, sequence));
                            } else {
                                super.park(stream, sequence, message, cause, why);
                            }
                        }
                    };
                }
            };
        }
    }

    /** Sees what is parked in the statement that waits for the lock, so as it was before it waited. */
    static final class LooksBeforeTheLock implements Design {
        @Override
        public Inbox<Transaction> inbox(World world, Memories memories) {
            return new Like(world, memories) {
                @Override
                ModelMemory memory(Transaction by) {
                    return new ModelMemory(memories, by) {
                        @Override
                        Map<Stream, Inbox.Reach> read(List<Stream> inOrder) throws SQLException {
                            by.statement("look");
                            Map<Stream, Boolean> parking = new HashMap<>();
                            inOrder.forEach(one -> parking.put(one, memories.anyParked(by, one)));
                            Map<Stream, Inbox.Reach> reach = new HashMap<>();
                            lock(inOrder)
                                    .forEach((stream, last) -> reach.put(
                                            stream, new Inbox.Reach(last, parking.getOrDefault(stream, false))));
                            return reach;
                        }
                    };
                }
            };
        }
    }

    /** The model's inbox but for one thing. */
    private static class Like implements Inbox<Transaction> {
        private final ModelInbox model;
        private final Memories memories;

        Like(World world, Memories memories) {
            this.model = new ModelInbox(world, memories);
            this.memories = memories;
        }

        ModelMemory memory(Transaction by) {
            return new ModelMemory(memories, by);
        }

        @Override
        public void transact(Work<Transaction> work) throws Exception {
            Transaction by = memories.database().begin();
            try {
                work.in(memory(by), by);
                by.commit();
            } finally {
                by.rollback();
            }
        }

        @Override
        public boolean passing(@Nullable Throwable failure) {
            return model.passing(failure);
        }
    }
}
