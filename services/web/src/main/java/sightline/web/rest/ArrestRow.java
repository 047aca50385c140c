package sightline.web.rest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import sightline.web.forms.Posted;
import sightline.web.forms.Reading;
import sightline.web.services.Arrests;
import sightline.web.services.Problem;
import sightline.web.services.Refused;
import sightline.web.services.Sending;

/**
 * One row of a day's file and what came of it.
 *
 * @param number of the row, counted as a spreadsheet does
 * @param wrong what would be right in it; empty when it was taken
 */
record ArrestRow(int number, String reference, Arrests.Answer answer, Map<String, String> carried, List<String> wrong) {
    private static final Arrests.Answer NONE = new Arrests.Answer("malformed", null, List.of());
    private static final int HEADING = 1;

    /** What became of it, as it is counted. */
    enum Came {
        RECORDED("recorded"),
        TO_CONFIRM("to compare"),
        NOBODY("of nobody your force may know of"),
        WRONG("not taken");

        private final String words;

        Came(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public Came came() {
        if (!wrong.isEmpty()) {
            return Came.WRONG;
        }
        return answer.recorded() ? Came.RECORDED : answer.toConfirm() ? Came.TO_CONFIRM : Came.NOBODY;
    }

    /** Screens a row: as the form would send it, in a request of its own. */
    static ArrestRow screened(int place, Map<String, String> cells, Arrests arrests, Clock clock) {
        int number = place + 1 + HEADING;
        String reference = cells.getOrDefault("custodyreference", "");
        Reading reading = Reading.of(ArrestFields.verb().fields(), posted(cells), clock);
        if (!reading.errors().isEmpty() || reference.isEmpty()) {
            List<String> wrong = new ArrayList<>(reading.errors().values());
            if (reference.isEmpty()) {
                wrong.add("Fill in: custody reference, so that a file sent again records nothing twice");
            }
            return new ArrestRow(number, reference, NONE, Map.of(), wrong);
        }
        try {
            Arrests.Answer answer = arrests.screen(new Sending(reading.body(), key(cells), null));
            return new ArrestRow(number, reference, answer, ArrestFields.carried(reading.body()), List.of());
        } catch (Refused refused) {
            return new ArrestRow(number, reference, NONE, Map.of(), wrong(refused.problem()));
        }
    }

    private static List<String> wrong(Problem problem) {
        List<String> fields = problem.violations().stream()
                .map(one -> "%s %s".formatted(one.field(), one.message()))
                .toList();
        return fields.isEmpty() ? List.of(problem.detail()) : fields;
    }

    /** The cells as the fields of the form are called. */
    private static Posted posted(Map<String, String> cells) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String kind : List.of("pnc", "crn", "nomis")) {
            String number = cells.getOrDefault(kind, "");
            if (!number.isEmpty() && !fields.containsKey("identifier.kind")) {
                fields.put("identifier.kind", List.of(kind));
                fields.put("identifier.value", List.of(number));
            }
        }
        if (fields.isEmpty()) {
            fields.put("person.name", cell(cells, "name"));
            fields.put("person.dateOfBirth", cell(cells, "dateofbirth"));
        }
        fields.put("offenceGroup", cell(cells, "offencegroup"));
        fields.put("offence", cell(cells, "offence"));
        fields.put("custodyReference", cell(cells, "custodyreference"));
        fields.put("occurredAt-day", cell(cells, "arrestedon"));
        fields.put("occurredAt-time", cell(cells, "arrestedat"));
        return new Posted(fields);
    }

    private static List<String> cell(Map<String, String> cells, String name) {
        return List.of(cells.getOrDefault(name, ""));
    }

    /** The same for the same row, so that a file sent again has the answers it had. */
    private static String key(Map<String, String> cells) {
        String row = cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(row.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
