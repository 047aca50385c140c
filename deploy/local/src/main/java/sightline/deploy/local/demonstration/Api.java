package sightline.deploy.local.demonstration;

import java.time.Duration;
import sightline.deploy.partner.Answer;
import sightline.deploy.partner.NotAnswered;
import sightline.deploy.partner.Partners;
import sightline.deploy.partner.Request;
import sightline.deploy.partner.RunningStack;

/**
 * Speaks to the services as the partners' own systems. A service hears of a case a moment after it was opened: what it
 * does not know yet is asked again for some seconds.
 */
final class Api implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NOT_KNOWN = 404;

    private final Partners partners;

    Api(RunningStack stack) {
        this.partners = new Partners(stack);
    }

    void put(String as, String path, Object body) throws InterruptedException {
        send(as, Request.put(Services.of(path), path, body));
    }

    /** The key makes it safe to load the same demonstration twice; the answer is the path of what was made, if any. */
    String post(String as, String path, Object body, String idempotencyKey) throws InterruptedException {
        return send(as, Request.post(Services.of(path), path, body, idempotencyKey))
                .location();
    }

    private Answer send(String as, Request request) throws InterruptedException {
        try {
            Answer answer = partners.of(as).insist(request, PATIENCE, one -> one.status() == NOT_KNOWN);
            if (!answer.isTaken()) {
                throw new StoryNotTold(
                        "%s by %s was answered with %d: %s".formatted(request, as, answer.status(), answer.body()));
            }
            return answer;
        } catch (NotAnswered silent) {
            throw new StoryNotTold(String.valueOf(silent.getMessage()), silent);
        }
    }

    @Override
    public void close() {
        partners.close();
    }
}
