package sightline.platform.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A postcode of the United Kingdom, as it is written: capitals, one space before the last three characters. */
public record Postcode(String value) {
    private static final Pattern WRITTEN = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");
    private static final Pattern TYPED =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?)\\h*([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);

    public Postcode {
        if (!WRITTEN.matcher(value).matches()) {
            throw refused();
        }
    }

    /** However it was typed: in small letters or capitals, with or without the space. */
    public static Postcode of(String typed) {
        Matcher one = TYPED.matcher(typed.strip());
        if (!one.matches()) {
            throw refused();
        }
        return read(one.toMatchResult());
    }

    /** Every postcode that appears in the words of an address as somebody typed it, in their order. */
    public static Set<Postcode> in(String text) {
        Set<Postcode> found = new LinkedHashSet<>();
        TYPED.matcher(text).results().map(Postcode::read).forEach(found::add);
        return Collections.unmodifiableSet(found);
    }

    private static Postcode read(MatchResult typed) {
        return new Postcode("%s %s".formatted(typed.group(1), typed.group(2)).toUpperCase(Locale.ROOT));
    }

    /* What was typed is not repeated: it may be where somebody lives. */
    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("is a postcode like AB1 2CD");
    }

    @Override
    public String toString() {
        return value;
    }
}
