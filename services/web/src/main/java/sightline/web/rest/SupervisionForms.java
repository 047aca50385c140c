package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.number;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.person;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.Grade;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Instrument;
import sightline.platform.language.NonComplianceKind;
import sightline.platform.language.PanelView;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.Seriousness;
import sightline.platform.language.Sign;
import sightline.platform.language.Signatory;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Fact;
import sightline.web.services.Services;
import sightline.web.words.Times;
import sightline.web.words.Words;

/** What is asked when somebody is supervised: allocation, assessment, conditions, recall. */
final class SupervisionForms {
    private static final Set<String> NEW_FACTS = Set.of(
            "case.arrest-recorded", "case.charge-recorded", "case.concern-raised", "case.non-compliance-recorded");
    private static final List<Option> FACTORS = List.of(
            new Option("alcohol", "Alcohol"),
            new Option("drug-use", "Drug use"),
            new Option("drug-supply", "Drug supply"),
            new Option("weapons", "Weapons"),
            new Option("accommodation", "Accommodation"),
            new Option("relationships", "Relationships"),
            new Option("attitudes", "Attitudes"),
            new Option("emotional-wellbeing", "Emotional wellbeing"));

    private final CaseView view;
    private final Services services;
    private final Agencies agencies;

    SupervisionForms(CaseView view, Services services, Agencies agencies) {
        this.view = view;
        this.services = services;
        this.agencies = agencies;
    }

    Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "allocate" -> allocate();
                    case "assess" -> assess();
                    case "set-condition" -> condition();
                    case "record-non-compliance" -> nonCompliance();
                    case "consider-recall" ->
                        Verb.of(
                                name,
                                "Record the decision",
                                oneOf("decision", "What was decided?", RecallOutcome.class),
                                text("reasons", "Why?"),
                                someOf("signedBy", "Who signs?", Signatory.class)
                                        .hint("You can only sign as what you are"));
                    default -> null;
                });
    }

    private static Verb allocate() {
        return Verb.of(
                "allocate",
                "Allocate",
                person("holder", "Who will hold the case?"),
                oneOf("grade", "How experienced are they?", Grade.class),
                number("workloadPercent", "Their workload in percent, 100 being full")
                        .optional(),
                text("acceptedMismatch", "If they do not fit the case, why they hold it anyway")
                        .optional());
    }

    private Verb assess() {
        List<Option> facts = services.cases().history(view.uuid()).stream()
                .filter(fact -> NEW_FACTS.contains(fact.type()))
                .sorted(Comparator.comparing(Fact::when).reversed())
                .limit(12)
                .map(fact -> new Option(fact.id(), Words.ofFact(fact.type()) + ", " + Times.moment(fact.when())))
                .toList();
        List<Option> started = services.cases().risk(view.uuid()).assessments().stream()
                .map(one ->
                        new Option(one.assessmentId(), Words.of(one.tool()) + ", started " + Times.moment(one.at())))
                .toList();
        return Verb.of(
                "assess",
                "Record the assessment",
                oneOf("assessmentId", "Does this complete one that was started?", started)
                        .optional(),
                oneOf("tool", "With which tool?", AssessmentTool.class),
                oneOf("rosh.children", "Risk of serious harm to children", HarmLevel.class),
                oneOf("rosh.generalPublic", "…to the public", HarmLevel.class),
                oneOf("rosh.knownAdult", "…to a known adult", HarmLevel.class),
                oneOf("rosh.staff", "…to staff", HarmLevel.class),
                oneOf("rosh.prisoners", "…to prisoners", HarmLevel.class),
                someOf("factors", "What bears on the risk?", FACTORS),
                someOf("warningSigns", "What would show that it rises?", Sign.class),
                someOf("newFactsConsidered", "Which of these did you take into account?", facts),
                yesNo("riskManagementPlan", "Does a plan to manage the risk go with it?"));
    }

    private Verb condition() {
        return Verb.of(
                "set-condition",
                "Set the condition",
                oneOf("kind", "What is it about?", ConditionKind.class),
                oneOf("instrument", "What makes it binding?", Instrument.class),
                text("text", "The condition in words"),
                oneOf("enforcedBy", "Which agency enforces it?", agencies.options(view))
                        .optional(),
                line("place", "A place it names").optional(),
                oneOf("panelView", "Was the meeting asked?", PanelView.class),
                text("reason", "If not, why?").optional());
    }

    private Verb nonCompliance() {
        return Verb.of(
                "record-non-compliance",
                "Record",
                oneOf("kind", "In what way?", NonComplianceKind.class),
                oneOf("conditionId", "Which condition?", ComplianceForms.conditions(view))
                        .optional(),
                oneOf("severity", "How serious?", Seriousness.class),
                yesNo("acceptable", "Was the reason they gave accepted?").optional(),
                text("detail", "What happened?").optional(),
                happened());
    }
}
