package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.ProtectiveFactor;
import sightline.platform.language.Settler;
import sightline.platform.language.Tier;
import sightline.platform.language.ViewTopic;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.DifferingViews;
import sightline.web.services.Services;
import sightline.web.words.Words;

/** What is asked about what bears on the risk beside its assessment, and about what agencies see differently. */
final class RiskForms {
    private final CaseView view;
    private final Services services;
    private final Agencies agencies;

    RiskForms(CaseView view, Services services, Agencies agencies) {
        this.view = view;
        this.services = services;
        this.agencies = agencies;
    }

    Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "start-assessment" ->
                        Verb.of(
                                name,
                                "Record that it is started",
                                oneOf("tool", "With which tool?", AssessmentTool.class),
                                happened());
                    case "change-tier" ->
                        Verb.of(
                                name,
                                "Record the tier",
                                oneOf("tier", "Which tier, A needing the most supervision?", Tier.class),
                                happened());
                    case "gain-protective-factor" ->
                        Verb.of(
                                name,
                                "Record it",
                                oneOf("kind", "What do they have now?", ProtectiveFactor.class),
                                text("detail", "What exactly?").optional(),
                                happened());
                    case "lose-protective-factor" ->
                        Verb.of(
                                name,
                                "Record the loss",
                                oneOf("kind", "What did they lose?", ProtectiveFactor.class),
                                text("detail", "What happened?").optional(),
                                yesNo("planned", "Was it to end then?").optional(),
                                happened());
                    case "record-differing-view" -> differing();
                    case "settle-view" -> settling();
                    default -> null;
                });
    }

    private Verb differing() {
        return Verb.of(
                        "record-differing-view",
                        "Record how they differ",
                        oneOf("topic", "About what?", ViewTopic.class),
                        someOf("agencies", "Which agencies?", agencies.options(view))
                                .mandatory()
                                .hint("Two at least"),
                        text("positions", "What does each of them say?"),
                        happened())
                .explained(
                        "Co-ordination, the chair and the lead agency are told. It stays open until one of them settles it.");
    }

    private Verb settling() {
        List<Option> open = services.cases().views(view.uuid()).open().stream()
                .map(DifferingViews.Item::topic)
                .map(topic -> new Option(topic, Words.of(topic)))
                .toList();
        return Verb.of(
                "settle-view",
                "Settle it",
                oneOf("topic", "What is settled?", open),
                oneOf("decidedBy", "As what do you settle it?", Settler.class)
                        .hint("You can only settle as what you are"));
    }
}
