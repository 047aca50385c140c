package sightline.platform.journal.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.MalformedEvent;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.Message;
import sightline.platform.journal.listen.Stream;
import sightline.platform.journal.listen.Tally;
import sightline.platform.language.EventId;

/** Ways to hear an event once that look right and are not. */
final class MutantListeners {
    private MutantListeners() {}

    /** Remembers how far it has read before what it read is done. */
    static final class OffsetFirst implements Design {
        @Override
        public Ear ear(World world, Memories memories, Listener<Transaction> listener, Tally tally) {
            Ear real = Design.super.ear(world, memories, listener, tally);
            return new Ear() {
                @Override
                public void take(List<Message> messages) throws Exception {
                    inbox(world, memories).transact((memory, transaction) -> memory.reached(next(messages)));
                    real.take(messages);
                }

                @Override
                public int release(Stream stream) throws Exception {
                    return real.release(stream);
                }
            };
        }
    }

    /** Acts on whatever comes, and remembers how far it has read afterwards. */
    static final class NoInbox implements Design {
        @Override
        public Ear ear(World world, Memories memories, Listener<Transaction> listener, Tally tally) {
            return (OneByOne) message -> {
                Envelope event = EnvelopeJson.read(message.value());
                if (listener.hears().contains(event.type())) {
                    inbox(world, memories)
                            .transact((memory, transaction) -> listener.hear(List.of(event), transaction));
                }
                inbox(world, memories).transact((memory, transaction) -> memory.reached(next(List.of(message))));
            };
        }
    }

    /** Remembers the last few events by their ids and drops those, in the transaction of the effect. */
    static final class ShortMemory implements Design {
        private static final int REMEMBERS = 4;
        private final Map<String, Table<EventId, Long>> seen = new HashMap<>();

        @Override
        public Ear ear(World world, Memories memories, Listener<Transaction> listener, Tally tally) {
            Table<EventId, Long> ids = seen.computeIfAbsent(listener.name(), name -> new Table<>());
            return (OneByOne) message -> {
                Envelope event = EnvelopeJson.read(message.value());
                inbox(world, memories).transact((memory, transaction) -> {
                    memory.reach(List.of(Stream.of(event)));
                    if (ids.get(transaction, event.id()) == null
                            && listener.hears().contains(event.type())) {
                        listener.hear(List.of(event), transaction);
                        ids.put(transaction, event.id(), message.offset());
                    }
                    List<EventId> known = List.copyOf(ids.seenBy(transaction).keySet());
                    known.stream()
                            .limit(Math.max(0, known.size() - REMEMBERS))
                            .forEach(id -> ids.remove(transaction, id));
                    memory.reached(next(List.of(message)));
                });
            };
        }
    }

    /** Takes one message after the other, and has nothing parked to release. */
    private interface OneByOne extends Design.Ear {
        void takeOne(Message message) throws Exception;

        @Override
        default void take(List<Message> messages) throws Exception {
            for (Message one : messages) {
                try {
                    takeOne(one);
                } catch (MalformedEvent e) {
                    // Not what this mutant is about.
                }
            }
        }

        @Override
        default int release(Stream stream) {
            return 0;
        }
    }

    private static Map<Integer, Long> next(List<Message> messages) {
        Map<Integer, Long> next = new HashMap<>();
        messages.forEach(one -> next.merge(one.partition(), one.offset() + 1, Math::max));
        return next;
    }
}
