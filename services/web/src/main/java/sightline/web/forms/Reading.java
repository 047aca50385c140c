package sightline.web.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a filled-in form says, as a service takes it, and what could not be read. Rules are the services' own: here only
 * what is missing or cannot be read as what it is.
 */
public final class Reading {
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Posted posted;
    private final Clock clock;

    private Reading(Posted posted, Clock clock) {
        this.posted = posted;
        this.clock = clock;
    }

    public static Reading of(List<Field> fields, Posted posted, Clock clock) {
        Reading reading = new Reading(posted, clock);
        fields.forEach(reading::read);
        return reading;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** By field, what would be right. */
    public Map<String, String> errors() {
        return errors;
    }

    private void read(Field field) {
        switch (field.kind()) {
            case LINE, TEXT, ONE_OF, PERSON -> given(field).ifPresent(words -> put(field, words));
            case NUMBER, ONE_NUMBER_OF -> given(field).ifPresent(words -> number(field, words));
            case YES_NO -> given(field).ifPresent(words -> yesOrNo(field, words));
            case DAY -> given(field).ifPresent(words -> day(field, words));
            case MOMENT -> moment(field);
            case WHEN -> when(field);
            case LINES -> lines(field);
            case SOME_OF -> someOf(field);
            case EACH -> each(field);
        }
    }

    /** What stands in the field; that nothing does is an error only where something must. */
    private Optional<String> given(Field field) {
        String words = posted.of(field.name());
        if (words.isEmpty()) {
            missing(field);
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private void missing(Field field) {
        if (field.required()) {
            errors.put(field.name(), toDo(field) + lowerFirst(field.label()));
        }
    }

    private static String toDo(Field field) {
        if (field.kind() == Kind.PERSON) {
            return "Find and choose: ";
        }
        return field.options().isEmpty() ? "Fill in: " : "Choose: ";
    }

    private void number(Field field, String words) {
        if (words.matches("\\d{1,6}")) {
            put(field, Integer.parseInt(words));
        } else {
            errors.put(field.name(), "%s: give a whole number, such as 12".formatted(field.plainLabel()));
        }
    }

    /** No browser sends another word, and what one does send is never taken for no. */
    private void yesOrNo(Field field, String words) {
        switch (words) {
            case "true" -> put(field, true);
            case "false" -> put(field, false);
            default -> errors.put(field.name(), "%s: choose yes or no".formatted(field.plainLabel()));
        }
    }

    private void day(Field field, String words) {
        days(field).read(words).ifPresentOrElse(day -> put(field, day.toString()), () -> unreadableDay(field));
    }

    /** A day alone, a month, or that nobody knows, is said so; the rest is a moment. */
    private void when(Field field) {
        String day = posted.of(field.name() + "-day");
        boolean timed = !posted.of(field.name() + "-time").isEmpty();
        Optional<String> roughly = timed || day.isEmpty()
                ? Optional.empty()
                : new Months(today()).read(day).or(() -> days(field).read(day).map(LocalDate::toString));
        roughly.ifPresentOrElse(words -> body.put("occurredOn", words), () -> moment(field));
    }

    private void moment(Field field) {
        String day = posted.of(field.name() + "-day");
        String time = posted.of(field.name() + "-time");
        if (day.isEmpty() && time.isEmpty()) {
            missing(field);
            return;
        }
        Optional<LocalDate> on =
                day.isEmpty() ? Optional.of(today()) : days(field).read(day);
        Optional<LocalTime> at = time.isEmpty() ? Optional.empty() : Hours.read(time);
        if (on.isEmpty()) {
            unreadableDay(field);
        } else if (at.isEmpty()) {
            errors.put(field.name(), "%s: give a time such as 9, 0930, 9.30 or 2pm".formatted(field.plainLabel()));
        } else {
            put(
                    field,
                    on.get()
                            .atTime(at.get())
                            .atZone(clock.getZone())
                            .toInstant()
                            .toString());
        }
    }

    private void unreadableDay(Field field) {
        errors.put(
                field.name(),
                "%s: give a day such as %s"
                        .formatted(
                                field.plainLabel(),
                                field.past()
                                        ? "today, yesterday, fri or 20/11/2026"
                                        : "fri, +7, 2 weeks or 27/11/2026"));
    }

    private Days days(Field field) {
        return new Days(today(), field.past());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** That none is written is an answer; that the field was not there says nothing. */
    private void lines(Field field) {
        if (posted.all(field.name()).isEmpty()) {
            return;
        }
        put(
                field,
                posted.of(field.name())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private void someOf(Field field) {
        List<String> chosen = posted.all(field.name());
        if (chosen.isEmpty()) {
            missing(field);
        }
        put(field, chosen);
    }

    private void each(Field field) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Option row : field.rows()) {
            String choice = posted.of(field.name() + "." + row.value());
            if (!choice.isEmpty()) {
                rows.add(Map.of(field.rowName(), row.value(), field.choiceName(), choice));
            } else if (field.required()) {
                errors.putIfAbsent(field.name(), "Choose one for each: " + lowerFirst(field.label()));
            }
        }
        put(field, rows);
    }

    /** A dot in a name puts the value into an object of its own. */
    private void put(Field field, Object value) {
        int dot = field.name().indexOf('.');
        if (dot < 0) {
            body.put(field.name(), value);
        } else {
            nested(body, field.name().substring(0, dot)).put(field.name().substring(dot + 1), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>());
    }

    private static String lowerFirst(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
