package sightline.cases.rest.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.retention.Safekeepings;
import sightline.platform.http.Problems;
import sightline.platform.language.CaseId;

/** Where a page of kept cases goes on, as it stands in an address. */
final class Cursor {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private Cursor() {}

    static String write(Safekeepings.After after) {
        return "%s_%s".formatted(after.reviewOn(), after.id());
    }

    static Safekeepings.@Nullable After read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw unreadable();
        }
        try {
            return new Safekeepings.After(
                    LocalDate.parse(written.group(1)), new CaseId(UUID.fromString(written.group(2))));
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    private static RuntimeException unreadable() {
        return Problems.malformed("after is what the page before said in next");
    }
}
