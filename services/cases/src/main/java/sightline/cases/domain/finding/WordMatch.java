package sightline.cases.domain.finding;

import org.jspecify.annotations.Nullable;

/**
 * How one word that was asked for is found in a name.
 *
 * @param place of the word in the name it is found as
 */
record WordMatch(How how, double mistakes, int place) {
    private static final double BEGINNING = 0.6;
    private static final double INSIDE = 0.9;
    private static final double HEARD = 0.3;
    private static final int SHORT = 3;

    /** In which way; the later the vaguer. */
    enum How {
        SAME,
        PART,
        MISSPELT,
        SOUNDS
    }

    /** The word as this word of a name; null when it is not. */
    static @Nullable WordMatch of(String asked, String name, boolean sounding, int place) {
        if (asked.equals(name)) {
            return new WordMatch(How.SAME, 0, place);
        }
        int mistakes = Mistakes.between(asked, name);
        boolean sounds = sounding && mistakes <= Math.max(SHORT, name.length() / 2);
        WordMatch typed = mistakes <= forgiven(asked)
                ? new WordMatch(sounds ? How.SOUNDS : How.MISSPELT, mistakes - (sounds ? HEARD : 0), place)
                : null;
        if (typed != null && mistakes == 1) {
            return typed;
        }
        if (asked.length() > 1 && name.startsWith(asked)) {
            return new WordMatch(How.PART, BEGINNING, place);
        }
        if (asked.length() >= SHORT && name.contains(asked)) {
            return new WordMatch(How.PART, INSIDE, place);
        }
        return typed == null && sounds ? new WordMatch(How.SOUNDS, forgiven(asked) + HEARD, place) : typed;
    }

    /** One mistake in a short word makes another word of it. */
    private static int forgiven(String asked) {
        return asked.length() < SHORT ? 0 : asked.length() == SHORT ? 1 : 2;
    }
}
