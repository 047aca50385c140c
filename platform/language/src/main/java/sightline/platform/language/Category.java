package sightline.platform.language;

/** Why a person is managed under MAPPA; one at a time (Criminal Justice Act 2003 s.325, s.327). */
public enum Category {
    /** Subject to sexual-offence notification. */
    ONE(1),
    /** Sentenced for a violent or other specified offence. */
    TWO(2),
    /** Another dangerous person; level 2 or 3 only. */
    THREE(3),
    /** Terrorist, or at risk of terrorist offending. */
    FOUR(4);

    private final int number;

    Category(int number) {
        this.number = number;
    }

    /** The number as the field writes it. */
    public int number() {
        return number;
    }

    public static Category numbered(int number) {
        for (Category one : values()) {
            if (one.number == number) {
                return one;
            }
        }
        throw new IllegalArgumentException("A category is 1, 2, 3 or 4");
    }
}
