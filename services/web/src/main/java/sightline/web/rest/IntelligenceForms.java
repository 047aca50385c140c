package sightline.web.rest;

import static sightline.web.forms.Field.happened;

import java.util.Optional;
import sightline.web.forms.Verb;

/** What is asked when the police mark intelligence: when it was, and never what it is. */
final class IntelligenceForms {
    private static final String NEVER = "What you hold stays in your own systems: there is nowhere to write it here.";

    private IntelligenceForms() {}

    static Optional<Verb> of(String name) {
        return name.equals("mark-intelligence")
                ? Optional.of(Verb.of(name, "Mark it", happened())
                        .explained(
                                "Your force and the chair see the marker, and nobody else that there is one. " + NEVER))
                : Optional.empty();
    }

    static Optional<Verb> ofOne(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "weigh" ->
                        Verb.of(name, "Record it", happened())
                                .doneTo("intelligence")
                                .explained(NEVER);
                    case "end" ->
                        Verb.of(name, "End the marker", happened())
                                .doneTo("intelligence")
                                .explained("Your force holds it no longer. That it was marked stays in the history.");
                    default -> null;
                });
    }
}
