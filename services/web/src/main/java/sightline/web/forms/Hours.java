package sightline.web.forms;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people write it: {@code 9}, {@code 9am}, {@code 0930}, {@code 9.30}, {@code 2:15 pm}. */
public final class Hours {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:. h]?(\\d{2}))? ?(am|pm|a|p)?");

    private Hours() {}

    /** The time, or nothing when it cannot be read. */
    public static Optional<LocalTime> read(String written) {
        String text = written.strip().toLowerCase(Locale.UK);
        if (text.equals("noon") || text.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        if (text.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        Matcher time = TIME.matcher(text);
        return time.matches() ? of(time) : Optional.empty();
    }

    private static Optional<LocalTime> of(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        String half = time.group(3);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int onTheClock = half == null ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        return onTheClock > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(onTheClock, minute));
    }
}
