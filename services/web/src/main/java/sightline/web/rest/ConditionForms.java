package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.text;

import java.util.Optional;
import sightline.web.forms.Verb;

/** What is asked about a condition once it is set. */
final class ConditionForms {

    private ConditionForms() {}

    static Optional<Verb> ofOne(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "evidence" ->
                        Verb.of(
                                        name,
                                        "Record the evidence",
                                        text("evidence", "What shows that the condition is real?")
                                                .hint(
                                                        "Such as a first session that was attended, or a tag that is fitted"),
                                        happened())
                                .doneTo("condition");
                    case "end" ->
                        Verb.of(name, "End the condition", happened())
                                .doneTo("condition")
                                .explained("It binds the person no more, and stays in the history.");
                    default -> null;
                });
    }
}
