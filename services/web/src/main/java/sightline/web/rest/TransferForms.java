package sightline.web.rest;

import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import java.util.Optional;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Transfers.Offered;

/** What is asked when a case passes from one area to another. */
final class TransferForms {
    private final CaseView view;
    private final Agencies agencies;

    TransferForms(CaseView view, Agencies agencies) {
        this.view = view;
        this.agencies = agencies;
    }

    Optional<Verb> of(String name) {
        return name.equals("offer-transfer") ? Optional.of(offer(name)) : Optional.empty();
    }

    private Verb offer(String name) {
        return Verb.of(
                        name,
                        "Offer the case",
                        oneOf("toArea", "Which area is to take the case?", agencies.areasBesides(view.area())),
                        oneOf("leadAgency", "Which agency would lead there?", agencies.all())
                                .hint("The agency that leads now may lead on"),
                        text("reason", "Why is the other area to take it?")
                                .hint(
                                        "Its co-ordination reads this, with the person’s name, numbers, category and level,"
                                                + " and nothing else of the case"))
                .explained("Nothing changes until the other area accepts. Of a case that is limited to named people,"
                        + " nobody there is told unless somebody of its co-ordination is named first.");
    }

    static Optional<Verb> ofOne(String name) {
        return name.equals("withdraw")
                ? Optional.of(Verb.of(name, "Withdraw the offer", text("reason", "Why is it offered no more?"))
                        .doneTo("transfer"))
                : Optional.empty();
    }

    /** What an area that is offered a case answers. */
    static Optional<Verb> answering(String name, Offered offered, Agencies agencies) {
        return switch (name) {
            case "accept" ->
                Optional.of(Verb.of(
                                name,
                                "Take the case",
                                oneOf("leadAgency", "Which agency leads from now on?", agencies.all()))
                        .doneTo("transfer")
                        .explained("Why it is offered: " + offered.reason())
                        .warning("From then on your area is responsible, and the other has its co-ordination of the"
                                + " case no more. The agency that led until now stays on it."));
            case "decline" ->
                Optional.of(Verb.of(name, "Decline it", text("reason", "Why does your area not take it?"))
                        .doneTo("transfer")
                        .explained("Why it is offered: " + offered.reason()));
            default -> Optional.empty();
        };
    }
}
