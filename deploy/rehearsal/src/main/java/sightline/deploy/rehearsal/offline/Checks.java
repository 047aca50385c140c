package sightline.deploy.rehearsal.offline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.deploy.rehearsal.chronicle.Chronicle;
import sightline.deploy.rehearsal.chronicle.Expectation;
import sightline.platform.language.DetectorId;
import sightline.platform.rules.Watch;

/** Compares what came of a run with what its chronicle expects. */
final class Checks {
    private final Chronicle chronicle;
    private final List<RaisedAlert> alerts;
    private final List<Step> timeline;
    private final Set<String> built;
    private final Wording wording;

    Checks(Chronicle chronicle, List<RaisedAlert> alerts, List<Step> timeline, Watch watch) {
        this.chronicle = chronicle;
        this.alerts = alerts;
        this.timeline = timeline;
        this.built = watch.detectors().stream().map(DetectorId::toString).collect(Collectors.toSet());
        this.wording = new Wording(chronicle.times());
    }

    List<Verdict> all() {
        return chronicle.expectations().stream().map(this::verdict).toList();
    }

    private Verdict verdict(Expectation expectation) {
        return switch (expectation) {
            case Expectation.Alert alert ->
                built.contains(alert.detector()) ? alert(alert) : notBuilt(alert, alert.detector());
            case Expectation.Never never ->
                built.contains(never.detector()) ? never(never) : notBuilt(never, never.detector());
            case Expectation.Refused refused -> refused(refused);
        };
    }

    private Verdict notBuilt(Expectation expectation, String detector) {
        return new Verdict(
                expectation,
                wording.of(expectation),
                Verdict.Outcome.NOT_CHECKED,
                "not checked: %s is not built yet".formatted(detector));
    }

    private Verdict alert(Expectation.Alert expected) {
        return verdict(expected, new AlertCheck(expected, chronicle.times()).against(alerts));
    }

    private Verdict never(Expectation.Never expected) {
        return verdict(
                expected,
                alerts.stream()
                        .filter(alert -> alert.detector().equals(expected.detector()))
                        .findFirst()
                        .map(alert -> "it was raised on " + wording.day(alert.raisedAt()))
                        .orElse(""));
    }

    private Verdict refused(Expectation.Refused expected) {
        return verdict(expected, new RefusalCheck(expected, chronicle.times()).against(timeline));
    }

    private Verdict verdict(Expectation expected, String because) {
        return new Verdict(
                expected,
                wording.of(expected),
                because.isEmpty() ? Verdict.Outcome.MET : Verdict.Outcome.FAILED,
                because);
    }
}
