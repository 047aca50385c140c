package sightline.deploy.rehearsal.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sightline.deploy.rehearsal.chronicle.Expectation;
import sightline.deploy.rehearsal.chronicle.Times;

/** Says days and expectations as people read them. */
public record Wording(Times times) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** As the chronicle counts it and as the calendar has it. */
    public String day(Instant instant) {
        return day(Times.dayOf(instant));
    }

    public String day(LocalDate day) {
        return "%s, %s".formatted(times.counted(day), dated(day));
    }

    /** As the calendar has it. */
    public String dated(LocalDate day) {
        return DAY.format(day);
    }

    public String counted(Instant instant) {
        return times.counted(Times.dayOf(instant));
    }

    public String time(Instant instant) {
        return TIME.format(instant.atZone(Times.LONDON));
    }

    /** An expectation in a line. */
    public String of(Expectation expectation) {
        return switch (expectation) {
            case Expectation.Alert alert -> alert(alert);
            case Expectation.Never never -> "no alert of %s".formatted(never.detector());
            case Expectation.Refused refused -> {
                List<String> parts = new ArrayList<>(List.of(refused.type() + " refused"));
                add(parts, "on", refused.at());
                addAll(parts, "because of", refused.because());
                yield String.join(" ", parts);
            }
        };
    }

    private String alert(Expectation.Alert alert) {
        List<String> parts = new ArrayList<>(List.of("an alert of " + alert.detector()));
        add(parts, "on", alert.at());
        add(parts, "by", alert.by());
        if (alert.within() != null) {
            parts.add("within " + within(alert.within()));
        }
        addAll(parts, "because of", alert.because());
        if (alert.owner() != null) {
            parts.add("owned by " + alert.owner());
        }
        addAll(parts, "telling", alert.tells());
        add(parts, "cleared on", alert.cleared());
        add(parts, "that would have come on", alert.wouldHave());
        return String.join(" ", parts);
    }

    private String within(Expectation.Within within) {
        return switch (within) {
            case Expectation.Within.Days days ->
                "%s to %s"
                        .formatted(
                                times.counted(days.first().day()),
                                times.counted(days.last().day()));
            case Expectation.Within.After after -> after.written();
        };
    }

    private void add(List<String> parts, String word, Times.@Nullable Timed day) {
        if (day != null) {
            parts.add("%s %s".formatted(word, times.counted(day.day())));
        }
    }

    private static void addAll(List<String> parts, String word, List<String> names) {
        if (!names.isEmpty()) {
            parts.add("%s %s".formatted(word, String.join(", ", names)));
        }
    }
}
