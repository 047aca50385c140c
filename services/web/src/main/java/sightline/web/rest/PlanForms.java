package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ReviewKind;
import sightline.platform.language.Signatory;
import sightline.web.forms.Posted;
import sightline.web.forms.Verb;
import sightline.web.services.Plans;

/** What is asked when the risk management plan is changed, or the management of a person reviewed. */
final class PlanForms {

    private PlanForms() {}

    static Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "change-plan" ->
                        Verb.of(
                                        name,
                                        "Save the plan",
                                        text("words.supervision", "Supervision").optional(),
                                        text("words.control", "Monitoring and control")
                                                .optional(),
                                        text("words.treatment", "Interventions and treatment")
                                                .optional(),
                                        text("words.victimSafety", "Victim safety")
                                                .optional(),
                                        text("words.contingency", "What happens if it fails?")
                                                .optional(),
                                        text("text", "Anything else").optional(),
                                        yesNo("sentencePlan", "Is it the sentence plan too?"))
                                .explained(
                                        "The words of the version that holds are filled in: change what changes. A pillar left empty is saved, and flagged as a gap.");
                    case "review" ->
                        Verb.of(
                                name,
                                "Record the review",
                                oneOf("kind", "What was reviewed?", ReviewKind.class),
                                text("outcome", "What came of it?"),
                                someOf("signedBy", "Who signs?", Signatory.class)
                                        .hint("You can only sign as what you are"),
                                day("nextOn", "When is the next review?").optional(),
                                happened());
                    default -> null;
                });
    }

    /** What the plan says now, so that nobody types it again. */
    static Posted now(Plans plans) {
        return plans.latest().map(PlanForms::said).orElse(Posted.NOTHING);
    }

    private static Posted said(Plans.Version version) {
        Map<String, List<String>> known = new HashMap<>();
        known.put("sentencePlan", List.of(Boolean.toString(version.sentencePlan())));
        version.parts().forEach(part -> put(known, field(part.name()), part.said()));
        return new Posted(known);
    }

    private static void put(Map<String, List<String>> known, String field, @Nullable String said) {
        if (said != null) {
            known.put(field, List.of(said));
        }
    }

    private static String field(String part) {
        return switch (part) {
            case "other" -> "text";
            case "victim-safety" -> "words.victimSafety";
            default -> "words." + part;
        };
    }
}
