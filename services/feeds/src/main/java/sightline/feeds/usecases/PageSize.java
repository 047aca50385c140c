package sightline.feeds.usecases;

import java.util.regex.Pattern;

/** How many entries somebody wants at once. */
public record PageSize(int atMost) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int LARGEST = 1000;

    public PageSize {
        if (atMost < 1 || atMost > LARGEST) {
            throw new IllegalArgumentException("is 1 to " + LARGEST);
        }
    }

    public static PageSize of(String text) {
        return new PageSize(NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0);
    }
}
