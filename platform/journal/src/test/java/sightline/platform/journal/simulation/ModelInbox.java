package sightline.platform.journal.simulation;

import org.jspecify.annotations.Nullable;
import sightline.platform.journal.listen.Inbox;
import sightline.platform.journal.listen.PostgresInbox;

/** A listener's memory in the model's database; what passes by itself is the real inbox's judgement. */
final class ModelInbox implements Inbox<Transaction> {
    private static final PostgresInbox JUDGEMENT = new PostgresInbox("listener", "topic", body -> {});

    private final World world;
    private final Memories memories;

    ModelInbox(World world, Memories memories) {
        this.world = world;
        this.memories = memories;
    }

    @Override
    public void transact(Work<Transaction> work) throws Exception {
        Transaction by = memories.database().begin();
        try {
            work.in(new ModelMemory(memories, by), by);
            by.commit();
        } catch (Crash crash) {
            if (!by.isOpen()) {
                world.sightings().saw(Sighting.CRASH_BETWEEN_COMMIT_AND_OFFSET);
            } else if (memories.hasEffectsOf(by)) {
                world.sightings().saw(Sighting.CRASH_BETWEEN_EFFECT_AND_COMMIT);
            }
            throw crash;
        } finally {
            by.rollback();
        }
    }

    @Override
    public boolean passing(@Nullable Throwable failure) {
        return JUDGEMENT.passing(failure);
    }
}
