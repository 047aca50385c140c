package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import java.util.Optional;
import sightline.platform.language.DisclosureCriterion;
import sightline.platform.language.DisclosureOutcome;
import sightline.web.forms.Verb;

/** What is asked when it is decided whether a third party is told. */
final class DisclosureForms {

    private DisclosureForms() {}

    static Optional<Verb> of(String name) {
        return name.equals("decide-disclosure") ? Optional.of(decide()) : Optional.empty();
    }

    private static Verb decide() {
        return Verb.of(
                        "decide-disclosure",
                        "Record the decision",
                        oneOf("decision", "Is somebody told?", DisclosureOutcome.class),
                        text("reasons", "Why?"),
                        someOf("met", "Which tests does telling them meet?", DisclosureCriterion.class),
                        line("recipient", "Who is told?").optional(),
                        text("what", "What are they told?").optional(),
                        line("how", "In which way?")
                                .hint("Such as in person, or by letter")
                                .optional(),
                        line("by", "Who tells them?").optional(),
                        day("on", "When?").optional(),
                        yesNo("undertakingSigned", "Have they signed to keep it to themselves?")
                                .optional(),
                        text("conditions", "Under which conditions?").optional(),
                        yesNo("personTold", "Does the person know of it?").optional(),
                        text("personNotToldBecause", "If not, why?").optional(),
                        day("reviewOn", "When is it looked at again?").optional())
                .explained("To tell nobody is a decision too: give its reasons, and leave the rest empty. You are asked"
                        + " to sign in again if you signed in more than a few minutes ago.");
    }
}
