package sightline.cases.rest.emergency;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.emergency.Emergencies;
import sightline.platform.http.Problems;
import sightline.platform.language.AccessId;

/** Where a page of emergencies goes on, as it stands in an address. */
final class Cursor {
    private static final Pattern WRITTEN = Pattern.compile("([01])_(\\d{1,17})_([0-9a-f-]{36})");

    private Cursor() {}

    static String write(Emergencies.After after) {
        return "%d_%d_%s"
                .formatted(after.reviewed() ? 1 : 0, ChronoUnit.MICROS.between(Instant.EPOCH, after.due()), after.id());
    }

    static Emergencies.@Nullable After read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw Problems.malformed("after is what the page before said in next");
        }
        return new Emergencies.After(
                written.group(1).equals("1"),
                Instant.EPOCH.plus(Long.parseLong(written.group(2)), ChronoUnit.MICROS),
                new AccessId(UUID.fromString(written.group(3))));
    }
}
