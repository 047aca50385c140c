package sightline.platform.journal.service;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.erasure.ShortLived;
import sightline.platform.journal.moments.Turn;
import sightline.platform.journal.moments.TurnThread;

/** Forgets, every hour and a few rows at a time, what is kept for a while only. */
@ApplicationScoped
public class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;

    private final SystemDatabase database;
    private @Nullable TurnThread thread;

    Forgetting(SystemDatabase database) {
        this.database = database;
    }

    void start(@Observes @Priority(3200) StartupEvent started) {
        thread = new TurnThread("forgetting", this::turn, EVERY).start();
    }

    /** Forgets some of each; there is more when any of it was not all. */
    public Turn turn() {
        boolean more = false;
        for (ShortLived one : ShortLived.values()) {
            int gone = forget(one);
            if (gone > 0) {
                LOG.debugf("%d of %s were forgotten", gone, one.word());
            }
            more |= gone == AT_ONCE;
        }
        return new Turn(more, Optional.empty());
    }

    private int forget(ShortLived one) {
        try (Connection connection = database.open();
                PreparedStatement forget = connection.prepareStatement(one.forgetting())) {
            forget.setDouble(1, (double) one.kept().toSeconds());
            forget.setInt(2, AT_ONCE);
            try (ResultSet row = forget.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new JournalUnavailable(e);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (thread != null) {
            thread.close();
        }
    }
}
