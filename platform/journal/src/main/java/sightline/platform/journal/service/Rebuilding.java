package sightline.platform.journal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.operate.NotRebuilt;
import sightline.platform.journal.operate.Projection;
import sightline.platform.journal.operate.Rebuild;

/** The projections of this service, built anew in the background when an operator asks. */
@ApplicationScoped
class Rebuilding {

    /** How it stands with one projection, since this instance started. */
    enum State {
        NEVER,
        UNDER_WAY,
        DONE,
        NOT_DONE
    }

    /**
     * What became of the last rebuild.
     *
     * @param because why it was not done
     */
    record Progress(
            State state, long events, long rows, @Nullable String because) {
        static final Progress NEVER = new Progress(State.NEVER, 0, 0, null);
        static final Progress UNDER_WAY = new Progress(State.UNDER_WAY, 0, 0, null);
    }

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    private final Rebuild rebuild;
    private final Instance<Projection> projections;
    private final Map<String, Progress> progress = new ConcurrentHashMap<>();

    Rebuilding(SystemDatabase database, Flow flow, @Any Instance<Projection> projections) {
        this.rebuild = new Rebuild(new Rebuild.Surroundings(database, new ServiceTransactions(database), flow::topic));
        this.projections = projections;
    }

    Optional<Projection> projection(String name) {
        return projections.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    Progress progress(String name) {
        return progress.getOrDefault(name, Progress.NEVER);
    }

    /** Begins, unless it is under way. */
    Progress begin(Projection projection) {
        Progress before = progress.put(projection.name(), Progress.UNDER_WAY);
        if (!Progress.UNDER_WAY.equals(before)) {
            Thread.ofVirtual().name("rebuild-" + projection.name()).start(() -> run(projection));
        }
        return Progress.UNDER_WAY;
    }

    private void run(Projection projection) {
        try {
            Rebuild.Rebuilt rebuilt = rebuild.of(projection);
            LOG.infof("%s was built anew from %d events", projection.name(), rebuilt.events());
            progress.put(projection.name(), new Progress(State.DONE, rebuilt.events(), rebuilt.rows(), null));
        } catch (NotRebuilt refused) {
            LOG.errorf("%s was not built anew: %s", projection.name(), refused.getMessage());
            progress.put(projection.name(), new Progress(State.NOT_DONE, 0, 0, refused.getMessage()));
        } catch (Exception e) {
            LOG.errorf(e, "%s was not built anew", projection.name());
            progress.put(
                    projection.name(),
                    new Progress(State.NOT_DONE, 0, 0, e.getClass().getSimpleName()));
        }
    }
}
