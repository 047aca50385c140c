package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.someOf;

import java.util.Optional;
import sightline.platform.language.Substance;
import sightline.platform.language.TestResult;
import sightline.web.forms.Verb;

/** What is asked about a test for alcohol or drugs. */
final class TestForms {

    private TestForms() {}

    static Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "request-test" ->
                        Verb.of(
                                name,
                                "Ask for the test",
                                someOf("substances", "What is it to look for?", Substance.class)
                                        .mandatory());
                    default -> null;
                });
    }

    static Optional<Verb> ofOne(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "record-result" ->
                        Verb.of(
                                        name,
                                        "Record the result",
                                        oneOf("result", "What came of it?", TestResult.class),
                                        someOf("substances", "What was found?", Substance.class),
                                        happened())
                                .doneTo("test");
                    default -> null;
                });
    }
}
