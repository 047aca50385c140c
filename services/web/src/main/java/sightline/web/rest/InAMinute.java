package sightline.web.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Fact;
import sightline.web.services.Oversight.AlertView;
import sightline.web.words.InWords;
import sightline.web.words.Times;
import sightline.web.words.Words;

/**
 * A case to be read in a minute, in sentences that say only what its reader is told: why the person is managed, what
 * changed since the reader looked, what is late, and what happens next.
 */
record InAMinute(List<Said> why, List<Said> changed, List<Said> late, List<Said> next) {
    private static final int CHANGES = 6;

    /** A sentence, and where there is more about it; empty where there is not. */
    public record Said(String words, String address) {

        static Said of(String words) {
            return new Said(words, "");
        }
    }

    static InAMinute of(CasePage page, Changes changes, Agencies agencies) {
        return new InAMinute(
                WhyManaged.of(page, agencies),
                changed(page, changes),
                new Late(page, agencies).said(),
                ComingUp.of(page, agencies));
    }

    private static List<Said> changed(CasePage page, Changes changes) {
        Instant since = changes.since();
        if (since == null) {
            return List.of(Said.of("You have not opened this case before."));
        }
        List<Said> said = new ArrayList<>();
        if (changes.facts().isEmpty() && changes.missing().isEmpty()) {
            said.add(Said.of("Nothing that you are told of since you last looked, %s.".formatted(Times.moment(since))));
        } else {
            said.add(Said.of("Since you last looked, %s:".formatted(Times.moment(since))));
        }
        byType(changes.facts()).forEach((type, facts) -> said.add(change(page, type, facts)));
        if (changes.more() || said.size() > CHANGES + 1) {
            return cut(said, page);
        }
        changes.missing().forEach(what -> said.add(Said.of(what + " cannot be fetched just now.")));
        return said;
    }

    private static Map<String, List<Fact>> byType(List<Fact> facts) {
        return facts.stream().collect(Collectors.groupingBy(Fact::type, LinkedHashMap::new, Collectors.toList()));
    }

    private static Said change(CasePage page, String type, List<Fact> facts) {
        Fact latest = facts.getFirst();
        String words = facts.size() == 1
                ? "%s, %s".formatted(Words.ofFact(type), Times.moment(latest.when()))
                : "%s, %d times, the latest %s"
                        .formatted(Words.ofFact(type), facts.size(), Times.moment(latest.when()));
        return new Said(words, "/cases/%s?kind=%s".formatted(page.view().id(), InWords.encoded(type)));
    }

    private static List<Said> cut(List<Said> said, CasePage page) {
        List<Said> shorter = new ArrayList<>(said.subList(0, Math.min(said.size(), CHANGES + 1)));
        shorter.add(
                new Said("And more: see the timeline", "/cases/" + page.view().id() + "#timeline"));
        return shorter;
    }

    /** What should have been done by now. */
    private record Late(CasePage page, Agencies agencies) {

        List<Said> said() {
            List<Said> said = new ArrayList<>();
            page.view().unansweredArrests().forEach(arrest -> said.add(Said.of(arrest(arrest))));
            page.view().openConcerns().forEach(concern -> said.add(concern(concern)));
            page.openActions().stream().filter(row -> row.action().late()).forEach(row -> said.add(action(row)));
            page.openAlerts().forEach(alert -> said.add(Said.of(alert(alert))));
            if (said.isEmpty() && page.actions().came() && page.alerts().came()) {
                said.add(Said.of("Nothing is late."));
            }
            if (!page.actions().came()) {
                said.add(Said.of("Whether actions are late cannot be fetched just now."));
            }
            if (!page.alerts().came()) {
                said.add(Said.of("Alerts cannot be fetched just now."));
            }
            return said;
        }

        private static String arrest(CaseView.Arrest arrest) {
            Instant at = arrest.at();
            return "Nobody has decided yet on the arrest for %s%s."
                    .formatted(
                            InWords.lower(Words.of(arrest.offenceGroup())),
                            at == null ? "" : " of " + Times.moment(at));
        }

        private Said concern(CaseView.Concern concern) {
            Instant at = concern.at();
            return new Said(
                    "Nobody has answered the %s concern about %s%s."
                            .formatted(
                                    InWords.lower(Words.of(concern.severity())),
                                    InWords.lower(Words.of(concern.sign())),
                                    at == null ? "" : " of " + Times.moment(at)),
                    page.mayAnswer()
                            ? "/cases/%s/concerns/%s".formatted(page.view().id(), concern.concernId())
                            : "");
        }

        private Said action(ActionRow row) {
            return new Said(
                    "%s, of %s, was due %s."
                            .formatted(
                                    row.action().title(),
                                    agencies.name(row.action().ownerAgency()),
                                    Times.inWords(row.action().dueOn())),
                    "/actions/" + row.action().id());
        }

        private static String alert(AlertView alert) {
            return alert.sentence() == null ? alert.title() + "." : alert.title() + ": " + alert.sentence();
        }
    }
}
