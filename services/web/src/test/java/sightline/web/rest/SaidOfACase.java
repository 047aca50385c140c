package sightline.web.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the services say of one case in which much has happened. */
final class SaidOfACase {
    static final String ID = "0190f3a4-7777-7abc-8def-0123456789ab";

    private static final Instant FIRST = Instant.parse("2026-06-01T09:00:00Z");
    private static final int OWN = 120;
    private static final int ACTIONS = 30;
    private static final int AN_HOUR = 3_600;

    private static final String CASE = """
            {"id": "%s", "version": 3, "personName": "Test Tangerine", "aliases": ["Tess Satsuma"], "dateOfBirth": "1984-03-04",
             "identifiers": {"crn": "X900001"}, "area": "northshire", "leadAgency": "northshire-probation",
             "category": 2, "level": 3, "onLicence": true, "inCustody": false, "limitedAccess": false,
             "members": [{"agency": "northshire-probation", "place": "lead"},
               {"agency": "northshire-police", "place": "ra"}],
             "rosh": {"overall": "very-high", "knownAdult": "very-high", "at": "2026-11-02T10:00:00Z",
               "agency": "northshire-probation"},
             "arrests": [{"arrestId": "a1", "at": "2026-11-20T21:40:00Z", "force": "northshire-police",
               "offenceGroup": "violence", "answered": false}],
             "may": [{"verb": "raise-concern", "allowed": true}, {"verb": "assess", "allowed": true}],
             "starts": ["schedule-meeting", "assign-action"], "tells": ["risk", "plan", "whereabouts", "conditions"],
             "status": "managed", "visitedBefore": "2026-06-05T20:30:00Z"}""".formatted(ID);

    private static final String LATE = """
            {"items": [{"id": "0190f3a4-8888-7abc-8def-0123456789ab", "version": 1, "caseId": "%s",
              "what": "Check the exclusion zone", "ownerAgency": "northshire-police", "dueOn": "2026-06-02",
              "status": "accepted", "lateness": "overdue", "carriedForward": 0}]}""".formatted(ID);

    /** Whose name a spreadsheet would reckon with. */
    private static final String ANOTHER = """
            {"id": "0190f3a4-2222-7abc-8def-0123456789ab", "version": 1, "status": "managed", "area": "northshire",
             "personName": "=1+1 Fictional", "dateOfBirth": "1990-01-02", "identifiers": {}, "leadAgency":
             "northshire-police", "limitedAccess": false, "rehearsed": false, "members": []}""";

    private static final String MEETING = """
            {"items": [{"id": "0190f3a4-4444-7abc-8def-0123456789ab", "version": 1, "caseId": "%s", "kind": "review",
              "level": 3, "startsAt": "2099-12-07T10:00:00Z", "status": "scheduled"}]}""".formatted(ID);

    private static String endless() {
        return "{\"items\": [%s], \"next\": \"2~%s\"}".formatted(String.join(",", Collections.nCopies(100, CASE)), ID);
    }

    private SaidOfACase() {}

    static String of(String asked) {
        String path = asked.replaceAll("\\?.*", "");
        return switch (path) {
            case "/cases/agencies" -> """
                [{"id": "northshire-probation", "name": "Northshire Probation", "kind": "probation", "area": "northshire"},
                 {"id": "northshire-police", "name": "Northshire Police", "kind": "police", "area": "northshire"}]""";
            case "/cases/cases/" + ID + "/visit" -> CASE;
            case "/cases/cases" ->
                asked.contains("q=everybody")
                        ? endless()
                        : asked.contains("after=")
                                ? "{\"items\": [%s], \"limited\": [{\"ask\": \"northshire-police\"}]}"
                                        .formatted(ANOTHER)
                                : "{\"items\": [%s], \"changed\": [\"%s\"], \"watched\": [\"%s\"], \"next\": \"2~%s\"}"
                                        .formatted(CASE, ID, ID, ID);
            case "/cases/saved-searches" -> """
                {"items": [{"id": "0190f3a4-9999-7abc-8def-0123456789ab", "name": "Late reviews", "level": 3,
                  "only": ["mine", "overdue-review"], "sort": "review"}], "most": 20}""";
            case "/cases/history/" + ID -> page(asked, OWN, SaidOfACase::arrest);
            case "/actions/history/" + ID -> page(asked, ACTIONS, SaidOfACase::action);
            case "/oversight/history/" + ID -> "";
            case "/actions/actions" -> LATE;
            case "/meetings/meetings" -> MEETING;
            case "/oversight/alerts" -> "[]";
            default -> "{\"items\": []}";
        };
    }

    /** A page of a history as a service gives it: the latest first, before the place where the last one ended. */
    private static String page(String asked, int size, IntFunction<Entry> entry) {
        Map<String, String> query = query(asked);
        String before = query.getOrDefault("before", "~");
        int limit = Integer.parseInt(query.getOrDefault("limit", "50"));
        List<Entry> found = IntStream.range(0, size)
                .mapToObj(entry)
                .filter(one -> one.place().compareTo(before) < 0)
                .filter(one -> one.type().contains(query.getOrDefault("type", "")))
                .filter(one ->
                        one.at().isAfter(Instant.parse(query.getOrDefault("recordedAfter", "2000-01-01T00:00:00Z"))))
                .sorted(Comparator.comparing(Entry::place).reversed())
                .limit(limit)
                .toList();
        String next = found.size() < limit
                ? "null"
                : "\"%s\"".formatted(found.getLast().place());
        return "{\"items\": [%s], \"next\": %s}"
                .formatted(found.stream().map(Entry::json).collect(Collectors.joining(",")), next);
    }

    private static Map<String, String> query(String asked) {
        Map<String, String> query = new HashMap<>();
        Arrays.stream(asked.replaceFirst("[^?]*\\??", "").split("&"))
                .map(one -> one.split("=", 2))
                .filter(one -> one.length == 2)
                .forEach(one -> query.put(one[0], URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
        return query;
    }

    private record Entry(String id, String type, Instant at, String agency, String text) {

        String place() {
            return at + "~" + id;
        }

        String json() {
            return """
                    {"id": "%s", "sequence": 1, "type": "sightline.%s.v1", "occurredAt": "%s",
                     "occurredPrecision": "instant", "recordedAt": "%s", "agency": "%s",
                     "data": {"offenceGroup": "violence"}, "text": {"offence": "%s"}}""".formatted(id, type, at, at.plusSeconds(2), agency, text);
        }
    }

    private static Entry arrest(int number) {
        return new Entry(
                "0190f3a4-0001-7abc-8def-%012d".formatted(number),
                "case.arrest-recorded",
                FIRST.plusSeconds((long) number * AN_HOUR),
                "northshire-police",
                number == 0 ? "Affray at the <very> beginning" : "Affray number " + number);
    }

    /** Between the arrests, and one at the same moment as each of the first. */
    private static Entry action(int number) {
        return new Entry(
                "0190f3a4-0002-7abc-8def-%012d".formatted(number),
                "action.assigned",
                FIRST.plusSeconds((long) number * 4 * AN_HOUR),
                "northshire-probation",
                "Errand number " + number);
    }
}
