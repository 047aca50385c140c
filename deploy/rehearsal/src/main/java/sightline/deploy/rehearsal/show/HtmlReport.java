package sightline.deploy.rehearsal.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sightline.deploy.rehearsal.chronicle.Chronicle;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.offline.Knowledge;
import sightline.deploy.rehearsal.offline.RaisedAlert;
import sightline.deploy.rehearsal.offline.Rehearsed;
import sightline.deploy.rehearsal.offline.Step;
import sightline.deploy.rehearsal.offline.Verdict;
import sightline.deploy.rehearsal.offline.Wording;

/** A run as one page that needs nothing else: no script, nothing fetched, fit for a screen reader and for paper. */
public final class HtmlReport {
    private final Rehearsed run;
    private final Wording wording;

    public HtmlReport(Rehearsed run) {
        this.run = run;
        this.wording = new Wording(run.chronicle().times());
    }

    /** The page, well-formed as XML too. */
    public String text() {
        Chronicle chronicle = run.chronicle();
        return Page.of(chronicle.title(), introduction(chronicle) + verdicts() + timeline() + knowledge());
    }

    private String introduction(Chronicle chronicle) {
        String notJudged = run.notJudged().isEmpty()
                ? ""
                : Html.element(
                        "p",
                        "Read and shown, and judged by no rule yet: %s.".formatted(String.join(", ", run.notJudged())));
        return Html.element("h1", chronicle.title())
                + Html.element(
                        "p",
                        "The chronicle %s, in %s. Day T is %s. Nobody in it exists."
                                .formatted(chronicle.name(), chronicle.area(), wording.dated(chronicle.zero())))
                + notJudged;
    }

    private String verdicts() {
        if (run.verdicts().isEmpty()) {
            return "";
        }
        String rows = run.verdicts().stream().map(this::verdict).collect(Collectors.joining());
        return section("expected", "What was expected", """
                <table><thead><tr><th scope="col">Line</th><th scope="col">Expected</th><th scope="col">Came of it</th></tr></thead>
                <tbody>%s</tbody></table>
                """.formatted(rows));
    }

    private String verdict(Verdict verdict) {
        String outcome =
                switch (verdict.outcome()) {
                    case MET -> "As expected";
                    case FAILED -> "Not as expected: ";
                    case NOT_CHECKED -> "";
                };
        return "<tr class=\"%s\"><td>%d</td>%s%s</tr>\n"
                .formatted(
                        verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        verdict.expectation().where().line(),
                        Html.element("td", verdict.expected()),
                        Html.element("td", outcome + verdict.because()));
    }

    private String timeline() {
        return section(
                "timeline",
                "The case, day by day",
                Days.of(run.timeline()).entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue()))
                        .collect(Collectors.joining()));
    }

    private String day(LocalDate day, List<Step> steps) {
        return Html.element("h3", wording.day(day))
                + steps.stream().map(this::step).collect(Collectors.joining("", "<ol>\n", "</ol>\n"));
    }

    private String step(Step step) {
        return switch (step) {
            case Step.Happened happened -> happened(happened);
            case Step.Refused refused -> refused(refused);
            case Step.Raised raised -> raised(raised);
            case Step.Cleared cleared ->
                item(
                        "cleared",
                        cleared,
                        "Answered: %s %s"
                                .formatted(
                                        cleared.alert().detector(),
                                        cleared.alert().title()),
                        Html.element(
                                "p",
                                "Raised on %s%s"
                                        .formatted(
                                                wording.day(cleared.alert().raisedAt()),
                                                cleared.alert()
                                                        .answer()
                                                        .map(entry -> ", answered by " + Named.event(entry))
                                                        .orElse(""))));
        };
    }

    private String happened(Step.Happened happened) {
        Entry entry = happened.entry();
        String late = entry.isLate() ? Html.element("p", "Told late: it happened on " + wording.day(entry.at())) : "";
        return item(
                "happened",
                happened,
                "%s, %s".formatted(Named.event(entry), entry.agency()),
                Html.element("p", Summary.of(entry)) + late);
    }

    private String refused(Step.Refused refused) {
        String obstacles = refused.obstacles().stream()
                .map(one -> Html.element(
                        "li", "%s: %s Answered by: %s".formatted(one.name(), one.because(), one.answeredBy())))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return item("refused", refused, "Refused: " + Named.event(refused.attempt()), obstacles);
    }

    private String raised(Step.Raised raised) {
        RaisedAlert alert = raised.alert();
        String because = alert.because().stream()
                .map(entry -> "%s on %s".formatted(Named.event(entry), wording.counted(entry.at())))
                .collect(Collectors.joining(", "));
        String wouldHave =
                alert.wouldHave() == null ? "" : Html.term("Would have been raised", wording.day(alert.wouldHave()));
        return item(
                "raised",
                raised,
                "Alert: %s %s".formatted(alert.detector(), alert.title()),
                Html.element("p", alert.sentence())
                        + "<dl>"
                        + Html.term("Owner", Named.of(alert.owner()))
                        + Html.term("Tells", Named.all(alert.recipients()))
                        + Html.term("Because of", because)
                        + Html.term(
                                "To be acknowledged by",
                                "%s %s".formatted(wording.day(alert.dueAt()), wording.time(alert.dueAt())))
                        + wouldHave
                        + "</dl>");
    }

    private String item(String kind, Step step, String heading, String rest) {
        return "<li class=\"%s\"><h4><time datetime=\"%s\">%s</time> %s</h4>%s</li>\n"
                .formatted(kind, step.at(), wording.time(step.at()), Html.escaped(heading), rest);
    }

    private String knowledge() {
        return section(
                "knowledge",
                "What each agency would have known, and when",
                run.knowledge().stream().map(this::knowledge).collect(Collectors.joining()));
    }

    private String knowledge(Knowledge one) {
        String rows = one.days().entrySet().stream()
                .map(day -> "<tr><th scope=\"row\">%s</th>%s</tr>\n"
                        .formatted(
                                Html.escaped(wording.day(day.getKey())), Html.element("td", Days.told(day.getValue()))))
                .collect(Collectors.joining());
        return "<table><caption>%s</caption><thead><tr><th scope=\"col\">Day</th><th scope=\"col\">Told of</th></tr></thead><tbody>%s</tbody></table>\n"
                .formatted(Html.escaped(one.agency()), rows);
    }

    private static String section(String id, String heading, String rest) {
        return "<section aria-labelledby=\"%s\"><h2 id=\"%s\">%s</h2>\n%s</section>\n".formatted(id, id, heading, rest);
    }
}
