package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.lines;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.web.forms.Option;
import sightline.web.forms.Posted;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;

/** What is asked to put right who a case is about, and who is on it. */
final class ParticularsForms {
    private final CaseView view;
    private final Agencies agencies;

    ParticularsForms(CaseView view, Agencies agencies) {
        this.view = view;
        this.agencies = agencies;
    }

    /** What the person is also known as by now, to be changed. */
    Posted known() {
        return new Posted(Map.of("aliases", List.of(String.join("\n", view.aliases()))));
    }

    Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "leave" -> leave(name);
                    case "correct-identity" -> correct(name);
                    default -> null;
                });
    }

    private Verb leave(String name) {
        List<Option> leaving = view.members().stream()
                .filter(one -> !one.agency().equals(view.leadAgency()))
                .map(one -> new Option(one.agency(), agencies.name(one.agency())))
                .toList();
        return Verb.of(
                        name,
                        "End its place on the case",
                        oneOf("agency", "Which agency leaves?", leaving),
                        text("basis", "Why does it need to know no longer?"))
                .explained("Your own agency; co-ordination ends the place of any other but the lead.")
                .warning(
                        "From then on the agency sees nothing of this case, and is told of nothing that happens in it.");
    }

    private static Verb correct(String name) {
        return Verb.of(
                        name,
                        "Put it right",
                        line("personName", "Name").optional(),
                        lines("aliases", "Also known as")
                                .hint("Each on a line, as they are right: every one that holds"),
                        day("dateOfBirth", "Day of birth")
                                .hint("Such as 9/3/1984")
                                .optional(),
                        line("identifiers.pnc", "PNC").optional(),
                        line("identifiers.crn", "CRN").optional(),
                        line("identifiers.nomis", "NOMIS number").optional(),
                        text("reason", "How is it known what is right?"))
                .explained(
                        "Leave empty what is right already, but for the names they are also known as. Numbers take the place of all that were there: give every one that holds. Everyone on the case is told; how it read before stays in the history.");
    }
}
