package sightline.deploy.rehearsal.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import sightline.deploy.partner.Answer;
import sightline.deploy.partner.LiveFeed;
import sightline.deploy.partner.NotAnswered;
import sightline.deploy.partner.Partner;
import sightline.deploy.partner.Request;
import sightline.deploy.partner.RunningStack;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.chronicle.Obstacles;
import sightline.deploy.rehearsal.offline.Knowledge;
import sightline.deploy.rehearsal.offline.Rehearsed;
import sightline.deploy.rehearsal.offline.Step;
import sightline.deploy.rehearsal.offline.Wording;
import sightline.platform.contracts.ContractJson;
import sightline.platform.language.ExitObstacle;

/** One live run: what the offline run of the same file foretells is what the running system must do. */
public final class LivePlay {
    /* How long one event may take, with a service killed and started again meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /* How long a service may not have heard of what another one took a moment ago. */
    private static final Duration UNHEARD = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<Integer> UNHEARD_YET = Set.of(403, 404, 409, 412);
    private static final int REFUSED = 409;

    private final Rehearsed foretold;
    private final Cast cast;
    private final PrintStream out;
    private final Wording wording;
    private final Verbs verbs = Verbs.ofTheServices();
    private final KnownIds ids = new KnownIds();
    private final Facts facts = new Facts(ids, PATIENCE);
    private final Asking asking;
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private LivePlay(Rehearsed foretold, Cast cast, PrintStream out) {
        this.foretold = foretold;
        this.cast = cast;
        this.out = out;
        this.wording = new Wording(foretold.chronicle().times());
        int number = new SecureRandom().nextInt(100_000, 1_000_000);
        this.asking = new Asking("%s-%d".formatted(foretold.chronicle().name(), number), "X" + number, ids);
    }

    /** Plays it, and prints each event, each answer, and what each feed received. */
    public static LiveOutcome of(Rehearsed foretold, RunningStack stack, PrintStream out) throws InterruptedException {
        try (Cast cast = Cast.assembled(foretold.chronicle(), stack)) {
            return new LivePlay(foretold, cast, out).run();
        } catch (NotTaken | NotAnswered stopped) {
            out.println("Stopped: " + stopped.getMessage());
            return new LiveOutcome(List.of(String.valueOf(stopped.getMessage())));
        }
    }

    private LiveOutcome run() throws InterruptedException {
        out.printf(
                "%s, played as a new person with CRN %s.%n",
                foretold.chronicle().title(), asking.crn());
        for (Step step : foretold.timeline()) {
            switch (step) {
                case Step.Happened happened -> happen(happened.entry());
                case Step.Refused refused -> refuse(refused);
                case Step.Raised raised -> {}
                case Step.Cleared cleared -> {}
            }
        }
        List<Received> received = settled();
        new FeedReport(received, accepted, out).print();
        received.forEach(one -> faults.addAll(one.faults(played())));
        return new LiveOutcome(faults);
    }

    private Set<String> played() {
        return accepted.stream().map(one -> one.entry().type()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void happen(Entry entry) throws InterruptedException {
        Optional<Verb> verb = verbs.find(entry.type());
        if (verb.isEmpty()) {
            say(entry, "not played: there is no verb for it yet");
            return;
        }
        if (isLeadAlready(entry)) {
            say(entry, "the lead agency is on the case since its opening");
            return;
        }
        if (entry.isAttempt(Integer.MAX_VALUE)) {
            awaitHeard(entry, true);
        }
        if (entry.type().equals("meeting.minutes-approved")) {
            take(entry, asking.draft(entry));
        }
        Instant asked = Instant.now();
        Answer answer = take(entry, asking.of(entry, verb.get()));
        accepted.add(new Accepted(entry, Instant.now()));
        say(
                entry,
                "%d in %d ms"
                        .formatted(
                                answer.status(),
                                Duration.between(asked, Instant.now()).toMillis()));
        if (entry.type().equals("case.opened")) {
            ids.thing(Asking.CASE, answer.madeId());
        }
        facts.learn(entry, verb.get().service(), teller(entry));
    }

    private boolean isLeadAlready(Entry entry) {
        return entry.type().equals("case.agency-joined") && entry.text("role").equals("lead");
    }

    private Partner teller(Entry entry) {
        return cast.of(entry.agency().value());
    }

    /** The answer to a request that must be taken; what its service has not heard of yet passes. */
    private Answer take(Entry entry, Request request) throws InterruptedException {
        long unheardUntil = System.nanoTime() + UNHEARD.toNanos();
        Answer answer = teller(entry)
                .insist(
                        request,
                        PATIENCE,
                        one -> (UNHEARD_YET.contains(one.status()) || isScreened(one))
                                && System.nanoTime() - unheardUntil < 0);
        if (!answer.isTaken() || isScreened(answer)) {
            throw new NotTaken("%s on line %d, %s: %d %s"
                    .formatted(entry.type(), entry.where().line(), request, answer.status(), answer.body()));
        }
        return answer;
    }

    private static boolean isScreened(Answer answer) {
        return answer.body().path("outcome").asText().equals("screened");
    }

    private void refuse(Step.Refused refused) throws InterruptedException {
        Entry attempt = refused.attempt();
        awaitHeard(attempt, false);
        Answer answer = teller(attempt)
                .insist(asking.of(attempt, verbs.find(attempt.type()).orElseThrow()), PATIENCE);
        Set<String> obstacles = obstacles(answer.body());
        Set<String> missing =
                refused.obstacles().stream().map(Step.Obstacle::name).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(obstacles);
        if (answer.status() != REFUSED) {
            throw new NotTaken("%s on line %d should be refused, and the answer was %d"
                    .formatted(attempt.type(), attempt.where().line(), answer.status()));
        }
        accepted.add(new Accepted(attempt, Instant.now()));
        say(attempt, "refused, because of %s".formatted(String.join(", ", obstacles)));
        if (!missing.isEmpty()) {
            faults.add("%s on line %d was refused, and not because of %s"
                    .formatted(attempt.type(), attempt.where().line(), String.join(", ", missing)));
        }
    }

    private Set<String> obstacles(JsonNode problem) {
        Set<String> names = new TreeSet<>();
        problem.path("obstacles")
                .forEach(one -> names.add(Obstacles.word(
                        kind(one.path("kind").asText()),
                        ids.nameOf(one.path("actionId").asText()))));
        return names;
    }

    private static ExitObstacle kind(String written) {
        return ContractJson.mapper().convertValue(written, ExitObstacle.class);
    }

    /** The guard of cases hears of actions from another service: waits until it has heard what it must answer by. */
    private void awaitHeard(Entry attempt, boolean free) throws InterruptedException {
        awaitFeeds(UNHEARD);
        long until = System.nanoTime() + UNHEARD.toNanos();
        while (System.nanoTime() - until < 0 && !isHeard(attempt, free)) {
            Thread.sleep(PAUSE);
        }
    }

    private boolean isHeard(Entry attempt, boolean free) throws InterruptedException {
        if (ids.idOf(Asking.CASE).equals(Asking.CASE)) {
            return true;
        }
        Answer view = teller(attempt).insist(Request.get("cases", "/cases/" + ids.idOf(Asking.CASE)), PATIENCE);
        for (JsonNode verb : view.body().path("may")) {
            if (verb.path("verb").asText().equals("deregister")) {
                return verb.path("allowed").asBoolean() == free;
            }
        }
        return true;
    }

    private List<Received> settled() throws InterruptedException {
        awaitFeeds(PATIENCE);
        return received();
    }

    private void awaitFeeds(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() - until < 0 && !received().stream().allMatch(Received::isComplete)) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private List<Received> received() {
        Set<String> said = accepted.stream().map(one -> one.entry().name()).collect(Collectors.toSet());
        Map<String, List<Knowledge.Item>> expected = foretold.knowledge().stream()
                .collect(Collectors.toMap(Knowledge::agency, one -> one.days().values().stream()
                        .flatMap(List::stream)
                        .filter(item -> said.contains(item.entry().name()))
                        .toList()));
        return cast.feeds().stream()
                .map(feed -> received(feed, expected.getOrDefault(feed.agency(), List.of())))
                .toList();
    }

    private Received received(LiveFeed feed, List<Knowledge.Item> expected) {
        return new Received(feed.agency(), expected, feed.arrivals(), ids.idOf(Asking.CASE));
    }

    private void say(Entry entry, String what) {
        out.printf(
                "%-7s %s  %s, %s: %s%n",
                wording.counted(entry.at()), wording.time(entry.at()), entry.type(), entry.agency(), what);
        out.flush();
    }
}
