package sightline.cases.domain.referral.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a referral, and what is asked in it: experience.md C3. Everything is asked; that there is nothing is said.
 */
public enum Section {
    PERSON("identity"),
    ELIGIBILITY("category", "basis"),
    OFFENCE("offence", "dates"),
    RISK("who", "what", "when", "likelihood"),
    PLAN("plan", "notEnough", "levelSought"),
    VICTIMS("victims"),
    CHILDREN("children"),
    DISCLOSURE("disclosure"),
    INVITEES("invitees"),
    VIEWS("views");

    private static final Map<String, List<String>> CHOICES =
            Map.of("category", List.of("1", "2", "3", "4"), "levelSought", List.of("2", "3"));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable; the checker cannot see that of a List.
    private final List<String> questions;

    Section(String... questions) {
        this.questions = List.of(questions);
    }

    /** What is asked, in this order. */
    public List<String> questions() {
        return questions;
    }

    /** As it stands in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> called(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** What would be right in the place of this answer; empty when it is. */
    public Optional<String> wrongWith(String question, String answer) {
        if (!questions.contains(question)) {
            return Optional.of("is not asked here: this section asks " + String.join(", ", questions));
        }
        List<String> choices = CHOICES.getOrDefault(question, List.of());
        return choices.isEmpty() || choices.contains(answer)
                ? Optional.empty()
                : Optional.of("is one of " + String.join(", ", choices));
    }
}
