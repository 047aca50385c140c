package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.oneNumberOf;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import java.util.Optional;
import sightline.platform.language.ReferralOutcome;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;

/** What is asked when an agency says that a person is eligible, and when co-ordination decides. */
final class ReferralForms {

    private ReferralForms() {}

    static Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "notify" ->
                        Verb.of(
                                        name,
                                        "Notify co-ordination",
                                        oneNumberOf(
                                                "category",
                                                "Which category are they eligible for?",
                                                Option.numbers("Category", 1, 2, 3, 4)),
                                        text("reason", "Why are they eligible?"),
                                        happened())
                                .explained("This asks for no level: to ask for level 2 or 3, write a referral.");
                    default -> null;
                });
    }

    static Optional<Verb> ofOne(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "decide" ->
                        Verb.of(
                                        name,
                                        "Record the decision",
                                        oneOf("outcome", "What becomes of the referral?", ReferralOutcome.class),
                                        text("reason", "Why, or what more do you need?")
                                                .hint("Whoever referred is told"))
                                .doneTo("referral")
                                .explained("A referral is decided once. Who is asked for more makes another one.");
                    default -> null;
                });
    }
}
