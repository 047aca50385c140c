package sightline.deploy.rehearsal.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.chronicle.Expectation;
import sightline.deploy.rehearsal.chronicle.Times;
import sightline.platform.contracts.ContractJson;
import sightline.platform.standards.WorkingTime;

/** Whether one alert satisfies every part of an expectation's line. */
record AlertCheck(Expectation.Alert expected, Times times) {

    /** Empty when one does; else what the nearest one lacks. */
    String against(List<RaisedAlert> alerts) {
        return alerts.stream()
                .filter(alert -> alert.detector().equals(expected.detector()))
                .map(this::lacking)
                .min(Comparator.comparingInt(List::size))
                .map(lacking -> String.join("; ", lacking))
                .orElse("no such alert was raised");
    }

    private List<String> lacking(RaisedAlert alert) {
        List<String> lacking = new ArrayList<>();
        Wording wording = new Wording(times);
        String raised = "raised on " + wording.day(alert.raisedAt());
        if (expected.at() != null && expected.within() == null && !expected.at().covers(alert.raisedAt())) {
            lacking.add(raised);
        }
        if (expected.by() != null && !expected.by().isNoEarlierThan(alert.raisedAt())) {
            lacking.add(raised);
        }
        if (expected.within() != null && !isWithin(expected.within(), alert)) {
            lacking.add(raised);
        }
        List<String> missing = expected.because().stream()
                .filter(name -> alert.because().stream().noneMatch(entry -> Cited.means(entry, name)))
                .toList();
        if (!missing.isEmpty()) {
            lacking.add("%s not among its causes".formatted(String.join(", ", missing)));
        }
        if (expected.owner() != null && !expected.owner().equals(ContractJson.written(alert.owner()))) {
            lacking.add("its owner is the " + ContractJson.written(alert.owner()));
        }
        Set<String> untold = new TreeSet<>(expected.tells());
        untold.removeAll(told(alert));
        if (!untold.isEmpty()) {
            lacking.add("it does not tell " + String.join(", ", untold));
        }
        addUnless(lacking, expected.cleared(), alert.clearedAt(), "cleared");
        addUnless(lacking, expected.wouldHave(), alert.wouldHave(), "would have been raised");
        return lacking;
    }

    private boolean isWithin(Expectation.Within within, RaisedAlert alert) {
        return switch (within) {
            case Expectation.Within.Days days ->
                !Times.dayOf(alert.raisedAt()).isBefore(days.first().day())
                        && days.last().isNoEarlierThan(alert.raisedAt());
            case Expectation.Within.After after -> isAfter(after, alert);
        };
    }

    /** Counted from the day of {@code at}, else from the last of the causes that are named, else of all causes. */
    private boolean isAfter(Expectation.Within.After after, RaisedAlert alert) {
        Instant from = expected.at() != null
                ? expected.at().instant()
                : alert.because().stream()
                        .filter(entry -> expected.because().isEmpty()
                                || expected.because().stream().anyMatch(name -> Cited.means(entry, name)))
                        .map(Entry::recorded)
                        .max(Comparator.naturalOrder())
                        .orElse(alert.raisedAt());
        return !alert.raisedAt().isBefore(from)
                && !alert.raisedAt().isAfter(after.limit().after(from, WorkingTime.ofEnglandAndWales()));
    }

    private static Set<String> told(RaisedAlert alert) {
        Set<String> told =
                alert.recipients().stream().map(ContractJson::written).collect(Collectors.toCollection(TreeSet::new));
        told.addAll(alert.agencies());
        return told;
    }

    private void addUnless(
            List<String> lacking, Times.@Nullable Timed expected, @Nullable Instant actual, String what) {
        if (expected == null) {
            return;
        }
        if (actual == null) {
            lacking.add("never " + what);
        } else if (!expected.covers(actual)) {
            lacking.add("%s on %s".formatted(what, new Wording(times).day(actual)));
        }
    }
}
