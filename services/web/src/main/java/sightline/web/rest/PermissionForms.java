package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import java.util.Optional;
import sightline.platform.language.PermissionKind;
import sightline.platform.language.PermissionOutcome;
import sightline.web.forms.Verb;

/** What is asked when a person wants leave for something. */
final class PermissionForms {

    private PermissionForms() {}

    static Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "request-permission" ->
                        Verb.of(
                                name,
                                "Record the request",
                                oneOf("kind", "What do they ask leave for?", PermissionKind.class),
                                text("detail", "What exactly: where, when, with whom?")
                                        .optional(),
                                happened());
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
                                        oneOf("decision", "Do they have leave?", PermissionOutcome.class),
                                        text("reason", "Why?"))
                                .doneTo("permission");
                    default -> null;
                });
    }
}
