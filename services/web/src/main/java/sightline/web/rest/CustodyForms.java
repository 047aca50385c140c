package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.number;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.ReleaseBasis;
import sightline.platform.language.ReleasedTo;
import sightline.platform.language.SentenceKind;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.words.Times;
import sightline.web.words.Words;

/** What is asked when custody, release, sentences and charges are recorded. */
final class CustodyForms {
    private final CaseView view;
    private final Agencies agencies;

    CustodyForms(CaseView view, Agencies agencies) {
        this.view = view;
        this.agencies = agencies;
    }

    Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
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
                                oneOf(
                                                "premises",
                                                "Which approved premises?",
                                                agencies.ofKind(view.area(), "approved-premises"))
                                        .optional(),
                                happened());
                    case "return-to-custody" ->
                        Verb.of(name, "Record", text("reason", "Why are they back in custody?"), happened());
                    case "record-sentence" -> sentence();
                    case "record-charge" -> charge();
                    default -> null;
                });
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
}
