package sightline.deploy.rehearsal.live;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sightline.deploy.partner.Answer;
import sightline.deploy.partner.NotAnswered;
import sightline.deploy.partner.Partner;
import sightline.deploy.partner.Request;
import sightline.deploy.partner.RunningStack;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.offline.Rehearsed;
import sightline.deploy.rehearsal.offline.Step;
import sightline.deploy.rehearsal.offline.Wording;

/** One live run: what the offline run of the same file foretells is what the running system must do. */
public final class LivePlay {
    /* How long one event may take, with a service killed and started again meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /* How long a service may not have heard of what another one took a moment ago. */
    private static final Duration UNHEARD = Duration.ofSeconds(60);
    private static final Set<Integer> UNHEARD_YET = Set.of(403, 404, 409, 412);
    private static final int REFUSED = 409;
    /* Only leaving is an attempt from there. */
    private static final int LOWEST_LEVEL = 1;

    private final Rehearsed foretold;
    private final Cast cast;
    private final PrintStream out;
    private final Wording wording;
    private final Verbs verbs = Verbs.ofTheServices();
    private final KnownIds ids = new KnownIds();
    private final Facts facts = new Facts(ids, PATIENCE);
    private final Leaving leaving = new Leaving(ids, PATIENCE);
    private final Feeds feeds;
    private final Asking asking;
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private LivePlay(Rehearsed foretold, Cast cast, PrintStream out) {
        this.foretold = foretold;
        this.cast = cast;
        this.out = out;
        this.wording = new Wording(foretold.chronicle().times());
        this.feeds = new Feeds(cast.feeds(), foretold.knowledge(), ids);
        int number = new SecureRandom().nextInt(100_000, 1_000_000);
        this.asking = new Asking("%s-%d".formatted(foretold.chronicle().name(), number), "X" + number, ids);
    }

    /** Plays it, and prints each event, each answer, and what each feed received. */
    public static LiveOutcome of(Rehearsed foretold, RunningStack stack, PrintStream out) throws InterruptedException {
        try (Cast cast = Cast.assembled(foretold.chronicle(), stack)) {
            return new LivePlay(foretold, cast, out).run();
        } catch (NotTaken | NotAnswered stopped) {
            out.println("Stopped: " + stopped.getMessage());
            return new LiveOutcome(List.of(String.valueOf(stopped.getMessage())), List.of());
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
        feeds.await(accepted, PATIENCE);
        List<Received> received = feeds.received(accepted);
        new FeedReport(received, accepted, out).print();
        return new LiveOutcome(
                faults,
                received.stream().flatMap(one -> one.faults(played()).stream()).toList());
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
        if (entry.isAttempt(LOWEST_LEVEL)) {
            feeds.await(accepted, UNHEARD);
            leaving.awaitHeard(teller(entry), true, UNHEARD);
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
        feeds.await(accepted, UNHEARD);
        leaving.awaitHeard(teller(attempt), false, UNHEARD);
        Answer answer = teller(attempt)
                .insist(asking.of(attempt, verbs.find(attempt.type()).orElseThrow()), PATIENCE);
        Set<String> obstacles = leaving.obstacles(answer.body());
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

    private void say(Entry entry, String what) {
        out.printf(
                "%-7s %s  %s, %s: %s%n",
                wording.counted(entry.at()), wording.time(entry.at()), entry.type(), entry.agency(), what);
        out.flush();
    }
}
