package sightline.audit.usecases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import sightline.audit.domain.Checkpoint;
import sightline.audit.domain.Ledger;
import sightline.audit.domain.Link;

/** Signs, every second, what has been entered since, and publishes it where nobody can take it back. */
@ApplicationScoped
public class SignLedger {
    private static final Logger LOG = Logger.getLogger(SignLedger.class);

    private final Ledger ledger;
    private final SigningKey key;
    private final Publications publications;
    private final AuditSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final ScheduledExecutorService signing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("signing").daemon().factory());
    private volatile long wellAt = System.nanoTime();

    SignLedger(
            Ledger ledger,
            SigningKey key,
            Publications publications,
            AuditSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.ledger = ledger;
        this.key = key;
        this.publications = publications;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    void start(@Observes @Priority(3100) StartupEvent started) {
        var unused = signing.scheduleWithFixedDelay(this::turn, 1, 1, TimeUnit.SECONDS);
    }

    /** Whether nothing could be signed or published for so long. */
    public boolean isStuckFor(Duration longest) {
        return System.nanoTime() - wellAt > longest.toNanos();
    }

    private void turn() {
        try {
            while (sign()) {
                // As long as there is a whole checkpoint's worth, the next one need not wait a second.
            }
            publish();
            wellAt = System.nanoTime();
        } catch (RuntimeException | JsonProcessingException e) {
            LOG.warnf("Signing the ledger is tried again: %s", e.getMessage());
        }
    }

    private boolean sign() throws JsonProcessingException {
        String previous = ledger.lastSigned().map(Ledger.Signed::signature).orElse("");
        long upTo = ledger.lastSigned().map(Ledger.Signed::upTo).orElse(0L);
        List<Link> links = ledger.after(upTo, settings.entriesOfACheckpoint());
        if (links.isEmpty()) {
            return false;
        }
        ledger.keep(signed(Checkpoint.over(links, clock.instant().truncatedTo(ChronoUnit.MICROS), previous)));
        return links.size() == settings.entriesOfACheckpoint();
    }

    private Ledger.Signed signed(Checkpoint checkpoint) throws JsonProcessingException {
        String signature = key.sign(checkpoint.signed());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("from", checkpoint.from());
        line.put("upTo", checkpoint.upTo());
        line.put("chain", checkpoint.chain().toString());
        line.put("digests", checkpoint.digests().toString());
        line.put("at", checkpoint.at().toString());
        line.put("previous", checkpoint.previous());
        line.put("key", key.id());
        line.put("signature", signature);
        return new Ledger.Signed(checkpoint.upTo(), signature, json.writeValueAsString(line));
    }

    private void publish() {
        for (Ledger.Signed one : ledger.unpublished()) {
            publications.publish(one);
            ledger.published(one);
        }
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        signing.shutdown();
        if (!signing.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("Signing was still going on when the service ended; the next start goes on with it");
        }
    }
}
