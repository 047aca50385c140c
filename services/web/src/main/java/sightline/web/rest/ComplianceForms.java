package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.oneOf;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.WarningStep;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.CaseView;
import sightline.web.words.Words;

/** What is asked when something that was required was not done. */
final class ComplianceForms {

    private ComplianceForms() {}

    static Optional<Verb> of(String name, CaseView view) {
        return Optional.ofNullable(
                switch (name) {
                    case "issue-warning" ->
                        Verb.of(
                                name,
                                "Record the warning",
                                oneOf("step", "Which warning is it?", WarningStep.class),
                                oneOf("conditionId", "About which condition?", conditions(view))
                                        .optional(),
                                happened());
                    default -> null;
                });
    }

    static Optional<Verb> ofOne(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "tell-police" ->
                        Verb.of(
                                        name,
                                        "Record it",
                                        line("reference", "How do the police call it?")
                                                .hint("Such as an incident number"),
                                        happened())
                                .doneTo("non-compliance");
                    default -> null;
                });
    }

    /** What binds the person, to choose from. */
    static List<Option> conditions(CaseView view) {
        return view.conditions().stream()
                .map(one -> new Option(
                        one.conditionId(), Words.of(one.kind()) + (one.text() == null ? "" : ": " + one.text())))
                .toList();
    }
}
