package sightline.platform.language;

import java.util.regex.Pattern;

/** A name that is safe in a path, a header and a topic: lower-case letters, digits and single hyphens. */
final class Slug {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private Slug() {}

    static void require(String what, String value) {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s is named in lower-case letters, digits and single hyphens, at most %d characters, like northshire-police"
                            .formatted(what, LONGEST));
        }
    }
}
