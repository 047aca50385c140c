package sightline.deploy.rehearsal.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.deploy.rehearsal.chronicle.Chronicle;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.offline.Knowledge;
import sightline.deploy.rehearsal.offline.RaisedAlert;
import sightline.deploy.rehearsal.offline.Rehearsed;
import sightline.deploy.rehearsal.offline.Step;
import sightline.deploy.rehearsal.offline.Verdict;
import sightline.deploy.rehearsal.offline.Wording;

/** A run as lines for a terminal. */
public final class TextReport {
    private static final String ASIDE = "           ";
    private static final int WIDTH = 110;

    private final Rehearsed run;
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    public TextReport(Rehearsed run) {
        this.run = run;
        this.wording = new Wording(run.chronicle().times());
    }

    /** All of it, ending with a line break. */
    public String text() {
        head();
        Days.of(run.timeline()).forEach((day, steps) -> {
            lines.add("");
            lines.add(wording.day(day));
            steps.forEach(this::step);
        });
        knowledge();
        verdicts();
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void head() {
        Chronicle chronicle = run.chronicle();
        lines.add(chronicle.title());
        lines.add("%s, in %s. Day T is %s. OFFICIAL-SENSITIVE in form; fiction in fact."
                .formatted(chronicle.name(), chronicle.area(), wording.dated(chronicle.zero())));
        if (!run.notJudged().isEmpty()) {
            lines.add("Read and shown, and judged by no rule yet: %s.".formatted(String.join(", ", run.notJudged())));
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.Happened happened -> happened(happened);
            case Step.Refused refused -> refused(refused);
            case Step.Raised raised -> raised(raised);
            case Step.Cleared cleared -> cleared(cleared);
        }
    }

    private void happened(Step.Happened happened) {
        Entry entry = happened.entry();
        add(happened, "  ", "%s  %s".formatted(Named.event(entry), entry.agency()));
        aside(Summary.of(entry));
        if (entry.isLate()) {
            aside("told late: it happened on %s".formatted(wording.day(entry.at())));
        }
    }

    private void refused(Step.Refused refused) {
        add(
                refused,
                "✗ ",
                "REFUSED %s  %s"
                        .formatted(
                                Named.event(refused.attempt()),
                                refused.attempt().agency()));
        for (Step.Obstacle obstacle : refused.obstacles()) {
            aside("%s: %s Answered by: %s".formatted(obstacle.name(), obstacle.because(), obstacle.answeredBy()));
        }
    }

    private void raised(Step.Raised raised) {
        RaisedAlert alert = raised.alert();
        add(raised, "▲ ", "%s %s. %s".formatted(alert.detector(), alert.title(), alert.sentence()));
        aside("%s, by %s %s; tells %s"
                .formatted(
                        Named.of(alert.owner()),
                        wording.counted(alert.dueAt()),
                        wording.time(alert.dueAt()),
                        Named.all(alert.recipients())));
        aside("because of " + because(alert));
        if (alert.wouldHave() != null) {
            aside("would have been raised on %s".formatted(wording.day(alert.wouldHave())));
        }
    }

    private String because(RaisedAlert alert) {
        return alert.because().stream()
                .map(entry -> "%s on %s".formatted(Named.event(entry), wording.counted(entry.at())))
                .collect(Collectors.joining(", "));
    }

    private void cleared(Step.Cleared cleared) {
        RaisedAlert alert = cleared.alert();
        add(
                cleared,
                "▽ ",
                "%s %s, raised on %s, is answered%s"
                        .formatted(
                                alert.detector(),
                                alert.title(),
                                wording.counted(alert.raisedAt()),
                                by(alert.answer())));
    }

    private static String by(Optional<Entry> answer) {
        return answer.map(entry -> " by " + Named.event(entry)).orElse("");
    }

    private void add(Step step, String mark, String text) {
        String time = "  %s  %s".formatted(wording.time(step.at()), mark);
        List<String> wrapped = Wrapped.lines(text, WIDTH - ASIDE.length());
        lines.add(time + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(line -> lines.add(ASIDE + line));
    }

    private void aside(String text) {
        if (!text.isEmpty()) {
            Wrapped.lines(text, WIDTH - ASIDE.length()).forEach(line -> lines.add(ASIDE + line));
        }
    }

    private void knowledge() {
        lines.add("");
        lines.add("What each agency would have known, and when");
        for (Knowledge one : run.knowledge()) {
            lines.add("  " + one.agency());
            one.days()
                    .forEach((day, told) -> lines.add(
                            "    %-7s %s".formatted(run.chronicle().times().counted(day), Days.told(told))));
        }
    }

    private void verdicts() {
        lines.add("");
        if (run.verdicts().isEmpty()) {
            lines.add("Nothing was expected.");
            return;
        }
        lines.add("What was expected");
        run.verdicts()
                .forEach(verdict -> lines.add("  %s line %d: %s"
                                .formatted(
                                        mark(verdict),
                                        verdict.expectation().where().line(),
                                        verdict.expected())
                        + after(verdict)));
        lines.add(counts());
    }

    private static String mark(Verdict verdict) {
        return switch (verdict.outcome()) {
            case MET -> "✓";
            case FAILED -> "✗";
            case NOT_CHECKED -> "–";
        };
    }

    private static String after(Verdict verdict) {
        return verdict.because().isEmpty() ? "" : ": " + verdict.because();
    }

    private String counts() {
        return "%d met, %d failed, %d not checked"
                .formatted(
                        count(Verdict.Outcome.MET), count(Verdict.Outcome.FAILED), count(Verdict.Outcome.NOT_CHECKED));
    }

    private long count(Verdict.Outcome outcome) {
        return run.verdicts().stream().filter(one -> one.outcome() == outcome).count();
    }
}
