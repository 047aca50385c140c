package sightline.deploy.rehearsal.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import sightline.deploy.partner.Answer;
import sightline.deploy.partner.Partner;
import sightline.deploy.partner.Request;
import sightline.deploy.rehearsal.chronicle.Obstacles;
import sightline.platform.contracts.ContractJson;
import sightline.platform.language.ExitObstacle;

/** What the running system says of leaving: whether it is allowed now, and what stood against it. */
record Leaving(KnownIds ids, Duration patience) {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String VERB = "deregister";

    /**
     * The guard of cases hears of actions from another service: comes back once the case itself says what it must, or
     * this time has passed.
     */
    void awaitHeard(Partner teller, boolean allowed, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() - until < 0 && !says(teller, allowed)) {
            Thread.sleep(PAUSE);
        }
    }

    private boolean says(Partner teller, boolean allowed) throws InterruptedException {
        Answer view = teller.insist(Request.get("cases", "/cases/" + ids.idOf(Asking.CASE)), patience);
        for (JsonNode verb : view.body().path("may")) {
            if (verb.path("verb").asText().equals(VERB)) {
                return verb.path("allowed").asBoolean() == allowed;
            }
        }
        return true;
    }

    /** What a refusal names, as a chronicle names it. */
    Set<String> obstacles(JsonNode problem) {
        Set<String> names = new TreeSet<>();
        problem.path("obstacles")
                .forEach(one -> names.add(Obstacles.word(
                        ContractJson.mapper().convertValue(one.path("kind").asText(), ExitObstacle.class),
                        ids.nameOf(one.path("actionId").asText()))));
        return names;
    }
}
