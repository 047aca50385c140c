package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.platform.language.ShareBasis;
import sightline.platform.language.ShareKind;
import sightline.platform.language.ShareReceipt;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Services;
import sightline.web.words.Times;
import sightline.web.words.Words;

/** What is asked when one agency turns to another about a case. */
final class ExchangeForms {
    private static final String FOR_WHOM = "The agency that you choose and the lead agency can read this. Nobody else"
            + " on the case is told that you sent it.";

    private final CaseView view;
    private final Services services;
    private final Agencies agencies;

    ExchangeForms(CaseView view, Services services, Agencies agencies) {
        this.view = view;
        this.services = services;
        this.agencies = agencies;
    }

    Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "share-information" -> share();
                    case "ask-question" ->
                        Verb.of(name, "Ask", to("Which agency do you ask?"), text("question", "What do you ask?"))
                                .explained(FOR_WHOM);
                    default -> null;
                });
    }

    private Verb share() {
        return Verb.of(
                        "share-information",
                        "Share it",
                        to("Which agency do you share it with?"),
                        oneOf("kind", "What is it about?", ShareKind.class),
                        oneOf("basis", "On which ground do you share it?", ShareBasis.class),
                        text("detail", "What do you share?").optional(),
                        oneOf("resendOf", "Does it send again what did not arrive?", failed())
                                .optional(),
                        happened())
                .explained(FOR_WHOM);
    }

    private Field to(String label) {
        List<Option> all = new ArrayList<>(agencies.options(view));
        agencies.ofKind(view.area(), "mappa-coordination").stream()
                .filter(one -> !all.contains(one))
                .forEach(all::add);
        return oneOf("to", label, all);
    }

    private List<Option> failed() {
        return services.cases().shares(view.uuid()).failed().stream()
                .map(one -> new Option(
                        one.shareId(),
                        "%s, to %s, %s"
                                .formatted(Words.of(one.kind()), agencies.name(one.to()), Times.moment(one.at()))))
                .toList();
    }

    static Optional<Verb> ofShare(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "acknowledge" ->
                        Verb.of(name, "Say so", oneOf("how", "How far has it come?", ShareReceipt.class), happened())
                                .doneTo("share");
                    case "report-failure" ->
                        Verb.of(name, "Report it", text("reason", "Why did it not arrive?"))
                                .doneTo("share")
                                .explained("Then share it again, and say that it sends this one again.");
                    default -> null;
                });
    }

    static Optional<Verb> ofQuestion(String name) {
        return name.equals("answer")
                ? Optional.of(Verb.of(name, "Answer", text("answer", "What do you answer?"))
                        .doneTo("question")
                        .explained("A question has one answer. What is to be added later, you share."))
                : Optional.empty();
    }
}
