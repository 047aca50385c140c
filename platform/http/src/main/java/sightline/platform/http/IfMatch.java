package sightline.platform.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the {@code If-Match} header: the version that a sender has read and decided on. */
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /** The version; null when the sender decides on none. A header that is not one of our tags is a 400. */
    public static @Nullable Long version(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw Problems.malformed("If-Match carries the ETag of the state you have read, like \"3\"");
        }
        return Long.valueOf(tag.group(1));
    }
}
