package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.happenedAt;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.person;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import jakarta.ws.rs.NotFoundException;
import sightline.platform.language.Explored;
import sightline.platform.language.KeyWorkTopic;
import sightline.platform.language.MoveOn;
import sightline.platform.language.Sign;
import sightline.platform.language.Suitability;
import sightline.web.forms.Verb;

/** What each verb of a placement asks for. */
final class PlacementForms {

    private PlacementForms() {}

    static Verb of(String name) {
        return asked(name).doneTo("placement");
    }

    private static Verb asked(String name) {
        return switch (name) {
            case "assess" ->
                Verb.of(
                        name,
                        "Send the answer",
                        oneOf("outcome", "Can the premises take them?", Suitability.class),
                        text("reason", "Why?").optional());
            case "book" ->
                Verb.of(
                        name,
                        "Book the bed",
                        day("arriveOn", "When do they arrive?"),
                        day("departOn", "When do they leave?")
                                .hint("Usually within 12 weeks; such as 12 weeks or 27/11/2026"));
            case "withdraw" -> Verb.of(name, "Withdraw", text("reason", "Why is it not wanted any more?"));
            case "arrive" -> Verb.of(name, "Record the arrival", happenedAt());
            case "not-arrive" ->
                Verb.of(name, "Record", text("reason", "What is known of why they did not come?"), happenedAt());
            case "depart" ->
                Verb.of(
                        name,
                        "Record the departure",
                        text("reason", "Why do they leave?"),
                        oneOf("moveOn", "Where do they go?", MoveOn.class).optional(),
                        happenedAt());
            case "assign-key-worker" ->
                Verb.of(name, "Assign the key worker", person("keyWorker", "Who is the key worker?"));
            case "key-work" -> keyWork();
            default -> throw new NotFoundException();
        };
    }

    /** Three minutes on a phone: ticks first, words where they matter. */
    private static Verb keyWork() {
        return Verb.of(
                        "key-work",
                        "Log the session",
                        someOf("topics", "What was it about?", KeyWorkTopic.class),
                        someOf("explored", "What did you ask after?", Explored.class),
                        someOf("signs", "What did you notice?", Sign.class)
                                .hint("If anything here is ticked, say in the risk section what it was"),
                        text("said", "What was said").optional(),
                        line("presentation", "How they came across").optional(),
                        text("risk", "Risk: what you noticed, and what it could mean")
                                .optional(),
                        yesNo("passToPractitioner", "Must the practitioner know?"),
                        text("notPassedReason", "If you noticed something and do not pass it on, why?")
                                .optional(),
                        happenedAt())
                .explained("Takes three minutes. What you pass on reaches the practitioner at once.");
    }

    static Verb button(String name) {
        return Verb.of(name, name);
    }
}
