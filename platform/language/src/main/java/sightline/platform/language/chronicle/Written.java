package sightline.platform.language.chronicle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Single values as a chronicle writes them. */
final class Written {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

    private Written() {}

    static String value(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String text = value.toString();
        return quoted(
                MOMENT.matcher(text).matches()
                        ? Instant.parse(text).truncatedTo(ChronoUnit.SECONDS).toString()
                        : text);
    }

    /** In double quotes, so that nothing in it is taken for anything else. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(one -> {
            if (one == '"' || one == '\\') {
                quoted.append('\\').append((char) one);
            } else if (one < ' ' || (one >= 0x7f && one < 0xa0) || one == 0x2028 || one == 0x2029 || one == 0xfeff) {
                quoted.append("\\u%04x".formatted(one));
            } else {
                quoted.append((char) one);
            }
        });
        return quoted.append('"').toString();
    }
}
