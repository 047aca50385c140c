package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.AddressCheck;
import sightline.platform.language.AddressPurpose;
import sightline.platform.language.CareKind;
import sightline.platform.language.CheckOutcome;
import sightline.platform.language.ChildrenThere;
import sightline.platform.language.ProviderKind;
import sightline.platform.language.RelationshipCheck;
import sightline.platform.language.SupportKind;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;

/** What is asked about whom a person is close to, where they live, and which services they get. */
final class LifeForms {

    private LifeForms() {}

    static Optional<Verb> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "disclose-relationship" -> relationship(name);
                    case "propose-address" -> address(name);
                    case "start-service" -> service(name);
                    case "change-provider" -> provider(name);
                    default -> null;
                });
    }

    private static Verb relationship(String name) {
        return Verb.of(
                name,
                "Record the relationship",
                text("about", "Who is it with, and how was it learned?"),
                oneOf("childrenInHousehold", "Do children live in the household?", ChildrenThere.class),
                happened());
    }

    private static Verb address(String name) {
        return Verb.of(
                        name,
                        "Propose the address",
                        text("address", "The address"),
                        oneOf("purpose", "What is it for?", AddressPurpose.class),
                        day("useOn", "From which day is it to be used?").optional(),
                        oneOf("childrenPresent", "Do children live there?", ChildrenThere.class)
                                .optional())
                .explained("The page lists the checks that are still missing until each is recorded.");
    }

    private static Verb service(String name) {
        return Verb.of(
                        name,
                        "Record the service",
                        oneOf("kind", "What is it for?", SupportKind.class),
                        oneOf("provider", "What kind of body provides it?", ProviderKind.class),
                        line("providerName", "Who provides it?").optional(),
                        happened())
                .explained("Of mental health and drug treatment, others than health see only that there is a service.");
    }

    private static Verb provider(String name) {
        return Verb.of(
                        name,
                        "Record the provider",
                        oneOf("kind", "For what?", CareKind.class),
                        line("to", "The provider’s code")
                                .hint("An agency’s id where it is one, such as northshire-health"),
                        line("providerName", "The provider’s name").optional(),
                        happened())
                .explained("Others than health see only that there is one.");
    }

    /** What is asked about a relationship. */
    static Optional<Verb> ofRelationship(String name) {
        return name.equals("check")
                ? Optional.of(Verb.of(
                                name,
                                "Record the checks",
                                someOf("checks", "What was looked into?", RelationshipCheck.class)
                                        .mandatory(),
                                text("finding", "What was found?").optional(),
                                happened())
                        .doneTo("relationship"))
                : Optional.empty();
    }

    /** What is asked about an address. */
    static Optional<Verb> ofAddress(String name) {
        return name.equals("check")
                ? Optional.of(Verb.of(
                                name,
                                "Record the check",
                                oneOf("check", "What was looked into?", AddressCheck.class),
                                oneOf("outcome", "What was found?", CheckOutcome.class),
                                text("finding", "In your own words").optional(),
                                happened())
                        .doneTo("address"))
                : Optional.empty();
    }

    /** What is asked about a service. */
    static Optional<Verb> ofService(String name, List<Option> agencies) {
        return name.equals("close")
                ? Optional.of(Verb.of(
                                name,
                                "Record that it closed",
                                oneOf("receivedBy", "Which agency took the person on?", agencies)
                                        .hint("Leave empty where nobody did")
                                        .optional(),
                                text("reason", "Why did it close?").optional(),
                                happened())
                        .doneTo("service"))
                : Optional.empty();
    }

    /** What is asked about a sentence. */
    static Optional<Verb> ofSentence(String name) {
        return name.equals("end")
                ? Optional.of(Verb.of(name, "Record that it ended", happened()).doneTo("sentence"))
                : Optional.empty();
    }
}
