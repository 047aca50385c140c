package sightline.platform.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CorrelationId;

/** The name under which this request is followed through every service: the sender's, or one of ours. */
@RequestScoped
public class Correlation {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private @Nullable CorrelationId id;
    private @Nullable String traceparent;

    public CorrelationId id() {
        if (id == null) {
            id = new CorrelationId(IDS.generate());
        }
        return id;
    }

    /** The W3C trace this request belongs to, as its sender says. */
    public @Nullable String traceparent() {
        return traceparent;
    }

    /** Takes what the request came with. */
    public void sent(UUID id, @Nullable String traceparent) {
        this.id = new CorrelationId(id);
        this.traceparent = traceparent;
    }
}
