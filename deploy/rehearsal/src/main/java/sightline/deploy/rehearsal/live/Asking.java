package sightline.deploy.rehearsal.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.deploy.partner.Request;
import sightline.deploy.rehearsal.chronicle.Entry;

/**
 * Makes an event's request.
 *
 * @param run names this run, so that its requests are not taken for those of an earlier one
 * @param crn the number that this run's person is known by
 */
record Asking(String run, String crn, KnownIds ids) {
    static final String CASE = "case";

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    Request of(Entry entry, Verb verb) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        verb.fields().forEach((field, from) -> {
            JsonNode value = entry.data().path(from);
            if (!value.isMissingNode()) {
                body.set(field, ids.resolved(from, value));
            }
        });
        addWhatTheTypeNeeds(entry, verb, body);
        body.put("occurredAt", entry.at().toString());
        if (entry.known().isAfter(entry.at())) {
            body.put("knownAt", entry.known().toString());
        }
        return Request.post(verb.service(), path(entry, verb), body, "%s-%s".formatted(run, key(entry)));
    }

    /** What a request has besides the event's own data. */
    private void addWhatTheTypeNeeds(Entry entry, Verb verb, ObjectNode body) {
        switch (entry.type()) {
            case "case.opened" -> {
                body.put("rehearsed", true);
                body.putObject("identifiers").put("crn", crn);
            }
            case "case.arrest-recorded" ->
                body.putObject("identifier").put("kind", "crn").put("value", crn);
            case "meeting.scheduled" -> body.put("caseId", ids.idOf(CASE)).putArray("invite");
            default -> {
                if (!verb.path().contains("{")) {
                    body.put("caseId", ids.idOf(CASE));
                }
            }
        }
        OnlyCodes.in(entry, body);
    }

    private String path(Entry entry, Verb verb) {
        return NAMED.matcher(verb.path()).replaceAll(name -> Matcher.quoteReplacement(named(entry, name.group(1))));
    }

    private String named(Entry entry, String field) {
        return field.equals(CASE)
                ? ids.idOf(CASE)
                : ids.resolved(field, TextNode.valueOf(entry.text(field))).asText();
    }

    /** Draft minutes, which a chairperson has before approving any; told of by no event. */
    Request draft(Entry approval) {
        return Request.put(
                "meetings",
                "/meetings/%s/minutes".formatted(ids.idOf(approval.text("meetingId"))),
                JsonNodeFactory.instance.objectNode().put("text", "Minutes of a meeting in a story."));
    }

    private static String key(Entry entry) {
        return entry.name().replace(' ', '-');
    }
}
