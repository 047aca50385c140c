package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.number;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.person;
import static sightline.web.forms.Field.text;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.Grade;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Services;

/** What is asked about who holds a case: that they are away, are back, carry more, or hold it no more. */
final class HoldingForms {
    private final CaseView view;
    private final Services services;
    private final Agencies agencies;

    HoldingForms(CaseView view, Services services, Agencies agencies) {
        this.view = view;
        this.services = services;
        this.agencies = agencies;
    }

    Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "mark-holder-absent" ->
                        Verb.of(
                                name,
                                "Record the absence",
                                holder(name, "Who is away?"),
                                Field.day("expectedUntil", "When are they expected back?")
                                        .optional(),
                                happened());
                    case "record-holder-return" ->
                        Verb.of(name, "Record the return", holder(name, "Who is back?"), happened());
                    case "name-cover" ->
                        Verb.of(
                                name,
                                "Name the cover",
                                person("holder", "Who covers?"),
                                oneOf("grade", "How experienced are they?", Grade.class),
                                number("workloadPercent", "Their workload in percent, 100 being full")
                                        .optional(),
                                text("acceptedMismatch", "If they do not fit the case, why they cover anyway")
                                        .optional());
                    case "change-workload" ->
                        Verb.of(
                                name,
                                "Record the workload",
                                holder(name, "Whose workload?"),
                                number("workloadPercent", "Their workload in percent, 100 being full"));
                    case "end-allocation" ->
                        Verb.of(
                                name,
                                "End the allocation",
                                holder(name, "Who holds the case no more?"),
                                person("handedTo", "Whom did they hand it to?").optional());
                    default -> null;
                });
    }

    /** One of those of whom this may be told now. */
    private Field holder(String verb, String label) {
        List<Option> holders = services.cases().holders(view.uuid()).whoMay(verb).stream()
                .map(one -> new Option(one.holder(), one.holder() + ", " + agencies.name(one.agency())))
                .toList();
        return oneOf("holder", label, holders);
    }
}
