package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.Signatory;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;

/** What is asked at each stage of a recall; every stage is posted to one address, with its name. */
final class RecallForms {
    private static final List<Option> SIGNATORIES = Option.of(Signatory.class).stream()
            .filter(one -> !one.value().equals("practitioner"))
            .toList();

    private RecallForms() {}

    static Optional<Verb> ofOne(String stage) {
        return Optional.ofNullable(
                switch (stage) {
                    case "signed" ->
                        at(stage, "Sign", oneOf("signedAs", "As what do you sign?", SIGNATORIES))
                                .explained("It takes a senior and a head, who are two people.");
                    case "sent" -> at(stage, "Record it", said("To whom was it sent?"), happened());
                    case "powers-live" -> at(stage, "Record it", said("What is to be known of it?"), happened());
                    case "visited" -> at(stage, "Record the visit", said("What was found?"), happened());
                    case "executed" -> at(stage, "Record it", said("Where was the person found?"), happened());
                    case "cancelled" -> at(stage, "Cancel the recall", text("detail", "Why?"), happened());
                    default -> null;
                });
    }

    private static Verb at(String stage, String button, Field... fields) {
        return Verb.of(stage, button, fields)
                .doneTo("recall")
                .with("stage", stage)
                .at("/record-stage");
    }

    private static Field said(String label) {
        return text("detail", label).optional();
    }
}
