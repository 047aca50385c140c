package sightline.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Told;

/**
 * One fact as a service appends it to a case's history.
 *
 * @param about the case
 * @param told where the fact comes from
 * @param type its full name, such as {@code sightline.case.opened.v1}
 * @param data what goes on the bus: the contract's record, free of text and identity
 * @param text free text and identity by field name: stays in this database, fetched under the reader's own rights
 * @param supersedes the fact this one corrects
 * @param traceparent the trace of the request, W3C form
 */
public record Entry(
        CaseId about,
        Told told,
        String type,
        JsonNode data,
        Map<String, String> text,
        @Nullable EventId supersedes,
        @Nullable String traceparent) {

    private static final Pattern TYPE = Pattern.compile("sightline(\\.[a-z]+(-[a-z]+)*)+\\.v[1-9][0-9]*");

    public Entry {
        text = Map.copyOf(text);
        if (!TYPE.matcher(type).matches()) {
            // Refused here, where it rolls back one change: once committed it would stop the relay for good.
            throw new IllegalArgumentException("A type is written like sightline.case.opened.v1, not " + type);
        }
    }
}
