package sightline.meetings.rest;

import org.jspecify.annotations.Nullable;

/** Words as they were meant: blank ones were not given. */
final class Words {
    private Words() {}

    static @Nullable String given(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
