package sightline.web.rest;

import static sightline.web.forms.Field.each;
import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.oneNumberOf;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Handling;
import sightline.platform.language.Place;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Posted;
import sightline.web.forms.Verb;
import sightline.web.services.Actions.ActionView;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Services;
import sightline.web.words.Times;

/** What each verb of a case asks for. Whether it is allowed, and what it means, only the cases service knows. */
final class CaseForms {
    private final CaseView view;
    private final Services services;
    private final Agencies agencies;

    CaseForms(CaseView view, Services services, Agencies agencies) {
        this.view = view;
        this.services = services;
        this.agencies = agencies;
    }

    Verb of(String name) {
        return standing(name)
                .or(() -> new CustodyForms(view, agencies).of(name))
                .or(() -> new SupervisionForms(view, services, agencies).of(name))
                .or(() -> PlanForms.of(name))
                .or(() -> new RiskForms(view, services, agencies).of(name))
                .or(() -> new HoldingForms(view, services, agencies).of(name))
                .or(() -> ComplianceForms.of(name, view))
                .or(() -> TestForms.of(name))
                .or(() -> PermissionForms.of(name))
                .or(() -> LifeForms.of(name))
                .or(() -> new ParticularsForms(view, agencies).of(name))
                .or(() -> new TransferForms(view, agencies).of(name))
                .or(() -> new ExchangeForms(view, services, agencies).of(name))
                .or(() -> DisclosureForms.of(name))
                .or(() -> IntelligenceForms.of(name))
                .or(() -> ReferralForms.of(name))
                .orElseThrow(NotFoundException::new);
    }

    /** What is known already of what the form asks for. */
    Posted known(String name) {
        return switch (name) {
            case "change-plan" -> PlanForms.now(services.cases().plans(view.uuid()));
            case "correct-identity" -> new ParticularsForms(view, agencies).known();
            default -> Posted.NOTHING;
        };
    }

    /** What decides how, and whether, somebody is managed, and by whom. */
    private Optional<Verb> standing(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "set-level" -> setLevel();
                    case "refer" ->
                        Verb.of(
                                name,
                                "Refer",
                                oneNumberOf(
                                        "levelSought", "Which level do you ask for?", Option.numbers("Level", 2, 3)),
                                text("reason", "Why is management by one agency not enough?"));
                    case "consider-referral" -> Verb.of(name, "Record", text("reason", "Why is no referral needed?"));
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
                    case "deregister" -> deregister();
                    case "close" -> close();
                    case "join" ->
                        Verb.of(
                                name,
                                "Join the agency",
                                oneOf("agency", "Which agency?", agenciesOfTheArea()),
                                oneOf("place", "As what?", Place.class),
                                text("basis", "Why may it be there?"));
                    default -> null;
                });
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

    private Verb close() {
        return Verb.of(
                        "close",
                        "Close the case",
                        oneOf("reason", "Why is there no ground to manage them?", ClosingReason.class),
                        text("explanation", "How do you know?"),
                        actionsHandled())
                .explained(
                        "For somebody at level 1, or at none yet. Whoever need not be managed any more is deregistered.");
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

    private List<Option> agenciesOfTheArea() {
        return agencies.of(view.area()).stream()
                .map(one -> new Option(one.id(), one.name()))
                .toList();
    }
}
