package sightline.platform.language;

/** How a person is managed under MAPPA: the lowest level consistent with a defensible plan. */
public enum Level {
    /** Ordinary agency management: no formal meetings, but a plan and typed reviews. */
    ONE(1),
    /** Formal multi-agency meetings add value. */
    TWO(2),
    /** Also needs senior representation able to commit resources. */
    THREE(3);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** The number as the field writes it. */
    public int number() {
        return number;
    }

    public static Level numbered(int number) {
        for (Level one : values()) {
            if (one.number == number) {
                return one;
            }
        }
        throw new IllegalArgumentException("A level is 1, 2 or 3");
    }
}
