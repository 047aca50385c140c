package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import sightline.platform.language.DetectorId;
import sightline.platform.standards.Standard;
import sightline.platform.standards.Standards;
import sightline.platform.standards.WorkingTime;

/**
 * The engine: what one case's history means at a moment, by every detector. No clock, no database, no order of hearing.
 */
public final class Watch {
    private final Limits limits;
    private final List<Detector> detectors;

    public Watch(Standards standards, WorkingTime time) {
        limits = new Limits(standards, time);
        detectors = List.of(
                new LateReferral(limits),
                new ArrestWithoutDecision(limits),
                new ConcernUnanswered(limits),
                new ActionAdrift(limits),
                new UnsafeExit());
    }

    /** By the limits that we ship. */
    public static Watch shipped() {
        return new Watch(Standards.shipped(), WorkingTime.ofEnglandAndWales());
    }

    /** Those that are built, and so judge. */
    public List<DetectorId> detectors() {
        return detectors.stream().map(Detector::id).toList();
    }

    /** Every alert up to this moment, what is answered, and when to look again. */
    public Evaluation evaluate(History history, Instant now) {
        var found = new Findings(history, now);
        inquiries(history, now, now).forEach(found::add);
        history.corrections().stream()
                .filter(correction -> !correction.recorded().isAfter(now))
                .forEach(correction -> inquiries(history, correction.recorded().minusNanos(1), now)
                        .forEach(before -> found.corrected(before, correction.id())));
        return found.evaluation();
    }

    /** Into every cause there is in what was known at a moment. */
    private Stream<Inquiry> inquiries(History history, Instant at, Instant now) {
        Knowledge known = history.knownAt(at);
        return detectors.stream().flatMap(detector -> detector.suspicions(known).stream()
                .map(suspicion -> new Inquiry(detector, suspicion, limits, history, now)));
    }

    /** By when somebody who is told of an alert at this moment must acknowledge it. */
    public Instant acknowledgeBy(DetectorId detector, History history, Instant told) {
        Standard standard = detectors.stream()
                .filter(one -> one.id().equals(detector))
                .map(Detector::acknowledged)
                .findFirst()
                .orElse(Standard.ALERT_ACKNOWLEDGED);
        return limits.afterMoment(standard, told, history.knownAt(told));
    }
}
