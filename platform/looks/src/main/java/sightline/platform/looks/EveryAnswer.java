package sightline.platform.looks;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets no answer of an endpoint go before it is written down for the audit who has it; where that fails, nothing is
 * told but that.
 */
class EveryAnswer {
    private static final Logger LOG = Logger.getLogger(EveryAnswer.class);
    private static final int UNAVAILABLE = 503;

    private final LookBook book;
    private final Looking looking;

    EveryAnswer(LookBook book, Looking looking) {
        this.book = book;
        this.looking = looking;
    }

    @ServerRequestFilter
    public void arrived(ResourceInfo resource) {
        looking.at(Part.of(resource.getResourceClass(), resource.getResourceMethod()));
    }

    @ServerResponseFilter
    public @Nullable Uni<Void> write(ContainerResponseContext answer, ResourceInfo resource) {
        if (resource.getResourceMethod() == null || isWritten(answer)) {
            return null;
        }
        Part part = Part.of(resource.getResourceClass(), resource.getResourceMethod());
        return Uni.createFrom()
                .completionStage(() -> book.write(looking.answered(part, answer.getStatus())))
                .onFailure()
                .recoverWithItem(why -> {
                    LOG.errorf("An answer was withheld: %s", why.getMessage());
                    withhold(answer);
                    return null;
                });
    }

    private boolean isWritten(ContainerResponseContext answer) {
        return looking.isSavedWithItsChange() && answer.getStatus() < 400;
    }

    private static void withhold(ContainerResponseContext answer) {
        answer.getHeaders().clear();
        answer.getHeaders().putSingle("Retry-After", "5");
        answer.setStatus(UNAVAILABLE);
        answer.setEntity(
                new Withheld(UNAVAILABLE, "Service Unavailable", "This cannot be recorded now; ask again in a moment"),
                new java.lang.annotation.Annotation[0],
                MediaType.valueOf("application/problem+json"));
    }

    /** What is told instead. */
    record Withheld(int status, String title, String detail) {}
}
