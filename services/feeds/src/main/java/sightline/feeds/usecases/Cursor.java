package sightline.feeds.usecases;

import java.util.regex.Pattern;

/** How far somebody has read their feed: the number of the last entry they have, 0 for none. */
public record Cursor(long after) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    public static Cursor of(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("is the number of the last entry you have, from 0, like 4711");
        }
        return new Cursor(Long.parseLong(text));
    }
}
