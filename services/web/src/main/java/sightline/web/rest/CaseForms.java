package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.each;
import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.number;
import static sightline.web.forms.Field.oneNumberOf;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Grade;
import sightline.platform.language.Handling;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Instrument;
import sightline.platform.language.NonComplianceKind;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.PanelView;
import sightline.platform.language.Pillar;
import sightline.platform.language.Place;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.ReleaseBasis;
import sightline.platform.language.ReleasedTo;
import sightline.platform.language.SentenceKind;
import sightline.platform.language.Seriousness;
import sightline.platform.language.Sign;
import sightline.platform.language.Signatory;
import sightline.platform.language.Urgency;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Actions.ActionView;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Fact;
import sightline.web.services.Services;
import sightline.web.words.Times;
import sightline.web.words.Words;

/** What each verb of a case asks for. Whether it is allowed, and what it means, only the cases service knows. */
final class CaseForms {
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

    CaseForms(CaseView view, Services services, Agencies agencies) {
        this.view = view;
        this.services = services;
        this.agencies = agencies;
    }

    Verb of(String name) {
        return switch (name) {
            case "set-level" -> setLevel();
            case "refer" ->
                Verb.of(
                        name,
                        "Refer",
                        oneNumberOf("levelSought", "Which level do you ask for?", Option.numbers("Level", 2, 3)),
                        text("reason", "Why is management by one agency not enough?"));
            case "consider-referral" -> Verb.of(name, "Record", text("reason", "Why is no referral needed?"));
            case "plan-release" ->
                Verb.of(
                        name,
                        "Plan the release",
                        day("releaseOn", "When will they be released?"),
                        oneOf("basis", "What makes the release happen?", ReleaseBasis.class)
                                .optional());
            case "withdraw-release-plan" ->
                Verb.of(name, "Withdraw the plan", text("reason", "Why will it not happen that day?"));
            case "release" ->
                Verb.of(
                        name,
                        "Record the release",
                        yesNo("licence", "Are they on licence?"),
                        oneOf("to", "Where do they go?", ReleasedTo.class),
                        oneOf("premises", "Which approved premises?", agencies.ofKind(view.area(), "approved-premises"))
                                .optional(),
                        happened());
            case "return-to-custody" ->
                Verb.of(name, "Record", text("reason", "Why are they back in custody?"), happened());
            case "record-sentence" -> sentence();
            case "record-charge" -> charge();
            case "allocate" -> allocate();
            case "assess" -> assess();
            case "change-plan" ->
                Verb.of(
                        name,
                        "Save the plan",
                        someOf("pillars", "Which pillars does the plan speak to?", Pillar.class),
                        yesNo("contingency", "Does it say what happens if it fails?"),
                        yesNo("sentencePlan", "Is it the sentence plan too?"),
                        text("text", "The plan in words").optional());
            case "set-condition" -> condition();
            case "record-non-compliance" -> nonCompliance();
            case "raise-concern" ->
                Verb.of(
                                name,
                                "Raise the concern",
                                oneOf("sign", "What did you notice?", Sign.class),
                                oneOf("severity", "How soon must it be answered?", Urgency.class),
                                text("summary", "What did you notice, in your own words?"),
                                happened())
                        .explained(
                                "Those who supervise this person are told at once, and it stays open until somebody answers.");
            case "consider-recall" ->
                Verb.of(
                        name,
                        "Record the decision",
                        oneOf("decision", "What was decided?", RecallOutcome.class),
                        text("reasons", "Why?"),
                        someOf("signedBy", "Who signs?", Signatory.class).hint("You can only sign as what you are"));
            case "deregister" -> deregister();
            case "join" ->
                Verb.of(
                        name,
                        "Join the agency",
                        oneOf("agency", "Which agency?", agenciesOfTheArea()),
                        oneOf("place", "As what?", Place.class),
                        text("basis", "Why may it be there?"));
            default -> throw new NotFoundException();
        };
    }

    private Verb setLevel() {
        return Verb.of(
                "set-level",
                "Set category and level",
                oneNumberOf("category", "Category", Option.numbers("Category", 1, 2, 3, 4)),
                oneNumberOf("level", "Level", Option.numbers("Level", 1, 2, 3)),
                text("rationale", "Why?"),
                actionsHandled());
    }

    private Verb deregister() {
        return Verb.of(
                        "deregister",
                        "Deregister",
                        oneOf("from", "What do they leave?", ExitFrom.class),
                        text("rationale", "Why can they leave?").optional(),
                        actionsHandled())
                .explained(
                        "Refused while something is unanswered: you will be told each obstacle, and what would answer it.");
    }

    private Field actionsHandled() {
        List<Option> open = services.actions().of(view.uuid()).stream()
                .filter(ActionView::open)
                .map(action -> new Option(
                        action.id(),
                        "%s (%s, due %s)"
                                .formatted(
                                        action.title(),
                                        agencies.name(action.ownerAgency()),
                                        Times.day(action.dueOn()))))
                .toList();
        return each(
                        "actionsHandled",
                        "What becomes of each open action?",
                        "actionId",
                        open,
                        "how",
                        Option.of(Handling.class))
                .optional();
    }

    private static Verb sentence() {
        return Verb.of(
                "record-sentence",
                "Record the sentence",
                oneOf("kind", "What kind of sentence?", SentenceKind.class),
                oneOf("offenceGroup", "For what kind of offence?", OffenceGroup.class),
                text("offence", "The offence in words"),
                number("lengthDays", "How long, in days").optional(),
                day("licenceEndsOn", "Last day on licence").optional(),
                happened());
    }

    private Verb charge() {
        List<Option> arrests = view.arrests().stream()
                .map(arrest -> new Option(
                        arrest.arrestId(),
                        Words.of(arrest.offenceGroup())
                                + (arrest.at() == null ? "" : ", " + Times.moment(arrest.at()))))
                .toList();
        return Verb.of(
                "record-charge",
                "Record the charge",
                oneOf("arrestId", "After which arrest?", arrests).optional(),
                oneOf("offenceGroup", "What kind of offence?", OffenceGroup.class),
                text("offence", "The offence in words"),
                oneOf("outcome", "What became of them?", ChargeOutcome.class),
                happened());
    }

    private static Verb allocate() {
        return Verb.of(
                "allocate",
                "Allocate",
                line("holder", "Staff id of who will hold the case").hint("It names nobody outside your agency"),
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
        return Verb.of(
                "assess",
                "Record the assessment",
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
        List<Option> conditions = view.conditions().stream()
                .map(one -> new Option(
                        one.conditionId(), Words.of(one.kind()) + (one.text() == null ? "" : ": " + one.text())))
                .toList();
        return Verb.of(
                "record-non-compliance",
                "Record",
                oneOf("kind", "In what way?", NonComplianceKind.class),
                oneOf("conditionId", "Which condition?", conditions).optional(),
                oneOf("severity", "How serious?", Seriousness.class),
                yesNo("acceptable", "Was the reason they gave accepted?").optional(),
                text("detail", "What happened?").optional(),
                happened());
    }

    private List<Option> agenciesOfTheArea() {
        return agencies.of(view.area()).stream()
                .map(one -> new Option(one.id(), one.name()))
                .toList();
    }
}
