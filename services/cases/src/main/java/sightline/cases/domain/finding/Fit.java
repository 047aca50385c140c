package sightline.cases.domain.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How somebody fits what was asked for: the words found in one of their names, and the birth. */
final class Fit {
    private static final double OTHER_WORD = 1.5;
    private static final double CHANGED_OVER = 0.1;
    private static final int TELLING = 4;

    private final Likely likely;
    private final List<String> name;
    private final List<WordMatch> matches = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    private double mistakes;
    private int others;

    private Fit(Likely likely, List<String> name) {
        this.likely = likely;
        this.name = name;
    }

    /** By the name that fits best; empty when none does. */
    static Optional<Found> of(Asked asked, Likely likely) {
        if (!likely.numbered().isEmpty()) {
            String which = likely.numbered().stream()
                    .map(kind -> kind.name().toUpperCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(" and "));
            return Optional.of(new Found(likely.id(), 0, which));
        }
        return likely.names().stream()
                .map(one -> new Fit(likely, one).named(asked))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Found::mistakes));
    }

    private Optional<Found> named(Asked asked) {
        Born.@Nullable Match birth = asked.born().match(likely.born());
        if (birth == null && !asked.born().isUnsaid()) {
            return Optional.empty();
        }
        asked.words().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(this::take);
        if (!isMeant()) {
            return Optional.empty();
        }
        boolean changedOver = changedOver(asked);
        List<String> why = new ArrayList<>();
        if (!matches.isEmpty()) {
            why.add(says(changedOver));
        }
        if (birth != null) {
            why.add(birth.says());
        }
        double all = mistakes + (changedOver ? CHANGED_OVER : 0) + (birth == null ? 0 : birth.mistakes());
        return Optional.of(new Found(likely.id(), all, sentence(String.join(" and ", why)) + alias()));
    }

    /** Which of their other names it is; empty where it is the name they have in every list. */
    private String alias() {
        return matches.isEmpty() || name.equals(likely.names().getFirst())
                ? ""
                : name.stream().map(Fit::sentence).collect(Collectors.joining(" ", " (also known as ", ")"));
    }

    /** The word of the name that is nearest, of those that no other word was found as. */
    private void take(String word) {
        boolean sounding = likely.sounding().contains(word);
        IntStream.range(0, name.size())
                .filter(place -> !taken.contains(place))
                .mapToObj(place -> WordMatch.of(word, name.get(place), sounding, place))
                .filter(Objects::nonNull)
                .min(Comparator.comparingDouble(WordMatch::mistakes))
                .ifPresentOrElse(this::takeAs, () -> takeAsAnother(word));
    }

    private void takeAs(WordMatch match) {
        matches.add(match);
        taken.add(match.place());
        mistakes += match.mistakes();
    }

    private void takeAsAnother(String word) {
        int nearest = IntStream.range(0, name.size())
                .filter(place -> !taken.contains(place))
                .map(place -> Mistakes.between(word, name.get(place)))
                .min()
                .orElse(word.length());
        others++;
        mistakes += OTHER_WORD + Math.min(nearest, TELLING) / 2.0;
    }

    /** One word may be another, as a middle name is, or a first name before a surname that is right. */
    private boolean isMeant() {
        boolean telling = matches.size() > 1
                || matches.stream().anyMatch(one -> one.how() == WordMatch.How.SAME && one.place() == name.size() - 1);
        return others == 0 || (others == 1 && telling);
    }

    /** First and last name the other way round. */
    private boolean changedOver(Asked asked) {
        return asked.words().size() == 2
                && matches.size() == 2
                && name.size() == 2
                && isLast(asked.words().getFirst());
    }

    private boolean isLast(String word) {
        return Mistakes.between(word, name.getLast()) < Mistakes.between(word, name.getFirst());
    }

    private boolean isWhole() {
        return taken.size() == name.size() && others == 0;
    }

    private String says(boolean changedOver) {
        WordMatch.How vaguest = matches.stream()
                .map(WordMatch::how)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return switch (vaguest) {
            case SAME -> same(changedOver);
            case PART -> "part of the name";
            case MISSPELT -> "spelt like " + words(vaguest);
            case SOUNDS -> "sounds like " + words(vaguest);
        };
    }

    private String same(boolean changedOver) {
        if (changedOver) {
            return "first and last name the other way round";
        }
        if (isWhole()) {
            return "name";
        }
        boolean last = taken.equals(Set.of(name.size() - 1));
        return last ? "surname" : taken.equals(Set.of(0)) ? "first name" : "part of the name";
    }

    private String words(WordMatch.How how) {
        return matches.stream()
                .filter(one -> one.how() == how)
                .sorted(Comparator.comparingInt(WordMatch::place))
                .map(one -> sentence(name.get(one.place())))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
