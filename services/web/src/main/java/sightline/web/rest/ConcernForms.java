package sightline.web.rest;

import java.util.Optional;
import sightline.web.forms.Field;
import sightline.web.forms.Verb;

/** What is asked of whoever answers a concern. */
final class ConcernForms {

    private ConcernForms() {}

    static Optional<Verb> ofOne(String verb) {
        return verb.equals("acknowledge")
                ? Optional.of(
                        Verb.of(verb, "Answer the concern", Field.text("response", "What will be done about it?")))
                : Optional.empty();
    }
}
