package sightline.web.rest;

import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.moment;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Staff;
import sightline.web.session.Role;
import sightline.web.words.Words;

/** What each change of a person asks for. */
record PeopleForms(Staff.@Nullable InFull about) {
    private static final Field WHY = text("reason", "Why?").hint("It is kept with the change, for whoever asks later");

    /** Somebody new. */
    Verb adding(List<Option> agencies) {
        return Verb.of(
                        "add-person",
                        "Add the person",
                        line("firstName", "First name"),
                        line("lastName", "Last name"),
                        line("email", "Address at work").hint("Such as somebody@example.org"),
                        line("login", "Name to sign in with")
                                .hint("Small letters, digits, dots and hyphens, such as northshire.case-manager"),
                        oneOf("agency", "Which agency do they work for?", agencies),
                        WHY)
                .at("")
                .explained(
                        "They begin without roles and vetting. At the first sign-in they choose a password and set up"
                                + " a second factor.");
    }

    Verb of(String name, List<Option> agencies) {
        if (about == null) {
            throw new NotFoundException();
        }
        return switch (name) {
            case "give-role" ->
                Verb.of(name, "Give the role", oneOf("role", "Which role?", options(about.rolesToGive())), WHY)
                        .doneTo("person");
            case "take-role" ->
                Verb.of(
                                name,
                                "Take the role away",
                                oneOf(
                                        "role",
                                        "Which role?",
                                        options(about.person().roles())),
                                WHY)
                        .doneTo("person")
                        .explained("At once: they are signed out everywhere, and sign in again without it.");
            case "extend-vetting" ->
                Verb.of(name, "Extend the vetting", moment("until", "Until when are they vetted?"), WHY)
                        .doneTo("person");
            case "set-home" ->
                Verb.of(
                                name,
                                "Change the home postcode",
                                line("postcode", "Home postcode")
                                        .hint("Like AB1 2CD. Used only to notice when somebody opens the case of a"
                                                + " person who lives there; nobody is shown it. Leave it empty to take"
                                                + " it away.")
                                        .optional(),
                                WHY.hint("It is kept with the change, for whoever asks later: without the postcode"))
                        .doneTo("person");
            case "propose" ->
                Verb.of(
                                name,
                                "Propose it",
                                oneOf("right", "What should they be given?", options(about.toPropose())),
                                WHY)
                        .doneTo("person")
                        .explained("Nobody gives this alone. Another administrator approves or declines within five"
                                + " working days; otherwise the proposal lapses.");
            case "take-clearance" ->
                Verb.of(name, "Take the clearance away", WHY)
                        .doneTo("person")
                        .explained("At once: they are signed out everywhere.");
            case "move" ->
                Verb.of(name, "Change the agency", oneOf("agency", "Which agency do they work for now?", agencies), WHY)
                        .doneTo("person")
                        .explained(
                                "Category 4 clearance and what else two people agreed on end with the present post.");
            case "first-password" ->
                Verb.of(name, "Make the password", WHY)
                        .doneTo("person")
                        .explained(
                                "It is shown once. Hand it over in person: it must be changed at the first sign-in.");
            case "end" ->
                Verb.of(name, "End the account", WHY)
                        .doneTo("person")
                        .explained("At once: they are signed out everywhere and cannot sign in again. This stays.");
            default -> throw new NotFoundException();
        };
    }

    /** Every role there is, to look for people by. */
    static List<Option> everyRole() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.NOBODY)
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(code -> new Option(code, Words.of(code)))
                .toList();
    }

    private static List<Option> options(List<String> codes) {
        return codes.stream().map(code -> new Option(code, Words.of(code))).toList();
    }
}
