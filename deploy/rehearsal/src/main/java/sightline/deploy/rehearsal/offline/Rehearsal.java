package sightline.deploy.rehearsal.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.deploy.rehearsal.chronicle.Chronicle;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.chronicle.Times;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.language.ActionId;
import sightline.platform.language.AlertId;
import sightline.platform.language.EventId;
import sightline.platform.rules.Alert;
import sightline.platform.rules.Evaluation;
import sightline.platform.rules.Happening;
import sightline.platform.rules.History;
import sightline.platform.rules.Watch;

/**
 * One run of a chronicle: the clock jumps to the next moment at which something is recorded or a limit passes, and the
 * engine of the running system looks.
 */
public final class Rehearsal {
    private final Watch watch;
    private final Chronicle chronicle;
    private final Guard guard;
    private final WhatEachAgencyKnew knew;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<EventId, Entry> told = new HashMap<>();
    private final List<Step> timeline = new ArrayList<>();
    private final Map<AlertId, RaisedAlert> alerts = new LinkedHashMap<>();

    private Rehearsal(Watch watch, Chronicle chronicle) {
        this.watch = watch;
        this.chronicle = chronicle;
        this.guard = new Guard(told, actions(chronicle));
        this.knew = new WhatEachAgencyKnew(chronicle.caseId());
    }

    /** Plays a chronicle to its end. */
    public static Rehearsed of(Chronicle chronicle, Watch watch) {
        return new Rehearsal(watch, chronicle).run();
    }

    private Rehearsed run() {
        Instant end = Times.endOf(chronicle.until());
        List<Entry> waiting = new ArrayList<>(chronicle.entries());
        Instant look = null;
        for (Instant now = next(waiting, look); now != null && now.isBefore(end); now = next(waiting, look)) {
            record(takeAt(now, waiting), now);
            look = evaluate(now);
        }
        List<RaisedAlert> all = List.copyOf(alerts.values());
        return new Rehearsed(
                chronicle, timeline, all, knew.all(), new Checks(chronicle, all, timeline, watch).all(), notJudged());
    }

    private static Map<ActionId, String> actions(Chronicle chronicle) {
        Map<ActionId, String> names = new HashMap<>();
        chronicle.entries().forEach(entry -> entry.fact()
                .filter(ActionAssignedV1.class::isInstance)
                .map(ActionAssignedV1.class::cast)
                .ifPresent(assigned -> names.put(assigned.actionId(), entry.text("actionId"))));
        return names;
    }

    private static @Nullable Instant next(List<Entry> waiting, @Nullable Instant look) {
        Instant told = waiting.isEmpty() ? null : waiting.getFirst().recorded();
        if (told == null || look == null) {
            return told == null ? look : told;
        }
        return look.isBefore(told) ? look : told;
    }

    /** Everything recorded at one instant is one moment. */
    private static List<Entry> takeAt(Instant now, List<Entry> waiting) {
        List<Entry> taken = waiting.stream()
                .takeWhile(entry -> !entry.recorded().isAfter(now))
                .toList();
        waiting.removeAll(taken);
        return taken;
    }

    /** An attempt to leave is judged after all else of its moment. */
    private void record(List<Entry> moment, Instant now) {
        List<Entry> attempts = new ArrayList<>();
        for (Entry entry : moment) {
            if (entry.isAttempt(knew.level())) {
                attempts.add(entry);
            } else {
                happened(entry, now);
            }
        }
        attempts.forEach(attempt -> attempted(attempt, now));
    }

    private void happened(Entry entry, Instant now) {
        timeline.add(new Step.Happened(now, entry));
        entry.fact().ifPresent(fact -> hold(entry, entry.id(), fact));
    }

    private void attempted(Entry attempt, Instant now) {
        Guard.Answer answer = guard.answer(history(), attempt, now);
        if (answer.obstacles().isEmpty()) {
            happened(attempt, now);
        } else {
            timeline.add(new Step.Refused(now, attempt, answer.obstacles()));
            hold(attempt, answer.refusal(), answer.fact());
        }
    }

    private void hold(Entry entry, EventId id, Record fact) {
        told.put(id, entry);
        happenings.add(new Happening(id, entry.agency(), entry.at(), entry.known(), entry.recorded(), fact));
        knew.record(entry, fact, entry.recorded());
    }

    private History history() {
        return new History(chronicle.caseId(), chronicle.area(), happenings);
    }

    private @Nullable Instant evaluate(Instant now) {
        Evaluation evaluation = watch.evaluate(history(), now);
        for (Alert alert : evaluation.alerts()) {
            RaisedAlert before = alerts.get(alert.id());
            RaisedAlert after = seen(alert, before);
            alerts.put(alert.id(), after);
            if (before == null) {
                timeline.add(new Step.Raised(now, after));
            }
            if (after.clearedAt() != null && (before == null || before.clearedAt() == null)) {
                timeline.add(new Step.Cleared(now, after));
            }
        }
        return evaluation.nextMoment();
    }

    private RaisedAlert seen(Alert alert, @Nullable RaisedAlert before) {
        List<Entry> because = entries(alert.because());
        return new RaisedAlert(
                alert.detector().toString(),
                alert.limb() == null ? "" : alert.limb().value(),
                alert.title(),
                alert.sentence(),
                alert.raisedAt(),
                alert.wouldHaveFiredAt(),
                alert.dueAt(),
                alert.owner(),
                alert.told(),
                before == null ? new Told(knew.known(), because).agencies(alert) : before.agencies(),
                because,
                alert.cleared() == null ? null : alert.cleared().at(),
                alert.cleared() == null ? null : told.get(alert.cleared().by()));
    }

    private List<Entry> entries(Collection<EventId> ids) {
        return ids.stream().map(told::get).filter(Objects::nonNull).toList();
    }

    private SortedSet<String> notJudged() {
        return chronicle.entries().stream()
                .filter(entry -> entry.fact().isEmpty())
                .map(Entry::type)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
