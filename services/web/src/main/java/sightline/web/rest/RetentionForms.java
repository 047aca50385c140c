package sightline.web.rest;

import static sightline.web.forms.Field.day;
import static sightline.web.forms.Field.line;
import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.someOf;
import static sightline.web.forms.Field.text;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Verb;
import sightline.web.services.Retention.Erasure;
import sightline.web.services.Retention.Hold;
import sightline.web.words.InWords;
import sightline.web.words.Words;

/** What is asked when a record is reviewed, held, or to be destroyed. */
final class RetentionForms {
    private static final List<String> OF_THE_RECORD = List.of("review-retention", "set-legal-hold", "propose-erasure");

    /** Agreed to here, and not sent: that somebody approved it is what the service records. */
    private static final Field READ = someOf(
                    "read",
                    "Have you read what is destroyed?",
                    List.of(new Option("yes", "I have, and this is the record that is meant")))
            .mandatory();

    private static final List<Option> OUTCOMES = List.of(
            new Option("retained", "It is still needed: keep it"),
            new Option("not-needed", "It is not needed any longer"));

    /** Here in full: a code has one word for all pages, and "review" is also a kind of meeting. */
    private static final List<Option> HOLDING = List.of(
            new Option("inquest", "An inquest"),
            new Option("inquiry", "A public or independent inquiry"),
            new Option("litigation", "A court case"),
            new Option("review", "A serious case review, or a review of a further offence"),
            new Option("complaint", "A complaint or an investigation"));

    private static final List<Option> GROUNDS = List.of(
            new Option("retention-ended", "A review found that it is not needed any longer"),
            new Option("no-lawful-basis", "It should never have been kept: opened in error, or of the wrong person"),
            new Option("ordered", "A court or the Information Commissioner has ordered it"));

    private RetentionForms() {}

    /**
     * Those of these verbs that are done to the record as a whole; to a hold or a proposal is done what stands beside
     * it.
     */
    static List<String> ofTheRecord(List<String> verbs) {
        return OF_THE_RECORD.stream().filter(verbs::contains).toList();
    }

    static Verb of(String name) {
        return switch (name) {
            case "review-retention" ->
                Verb.of(
                                name,
                                "Record the review",
                                oneOf("outcome", "Is the record still needed?", OUTCOMES),
                                day("nextOn", "When is it reviewed next?")
                                        .optional()
                                        .hint("Only if it is kept, such as 27/11/2027. Leave empty for the usual time"),
                                text("reason", "Why?").hint("By reference, without names"))
                        .explained("A review destroys nothing. What is not needed is proposed for erasure by itself.");
            case "set-legal-hold" ->
                Verb.of(
                                name,
                                "Set the hold",
                                oneOf("ground", "What is it needed for?", HOLDING),
                                line("reference", "Their reference")
                                        .hint("Such as the number of the inquest or the court case, without names"))
                        .explained("While it stands, nothing of the record can be destroyed, whatever a review says.");
            case "propose-erasure" ->
                Verb.of(
                                name,
                                "Propose the erasure",
                                oneOf("ground", "Why is it to be erased?", GROUNDS),
                                text("reason", "What did you check?").hint("By reference, without names"))
                        .explained("Nobody erases alone. Somebody else who governs information approves or declines"
                                + " it; unanswered, it lapses.");
            default -> throw new NotFoundException();
        };
    }

    static Verb lifting(Hold hold) {
        return Verb.of("lift-legal-hold", "Lift the hold", text("reason", "Why is it no longer needed?"))
                .at("/legal-holds/%s/lift".formatted(hold.id()))
                .explained("%s, %s. When no other hold stands, the record can be erased again."
                        .formatted(Words.of(hold.ground()), hold.reference()));
    }

    static Verb approving(Erasure erasure) {
        return Verb.of("approve-erasure", "Erase it now", READ)
                .at(address(erasure, "approve"))
                .explained("Proposed because: %s. What was checked: %s"
                        .formatted(InWords.lower(Words.of(erasure.ground())), erasure.reason()))
                .warning("The record is destroyed at once. Nobody can bring it back.");
    }

    static Verb declining(Erasure erasure) {
        return Verb.of("decline-erasure", "Decline the erasure", text("reason", "Why not?"))
                .at(address(erasure, "decline"))
                .explained("The record is kept. It can be proposed again.");
    }

    private static String address(Erasure erasure, String answer) {
        return "/erasures/%s/%s".formatted(UUID.fromString(erasure.id()), answer);
    }
}
