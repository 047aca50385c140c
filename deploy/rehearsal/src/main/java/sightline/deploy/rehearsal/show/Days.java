package sightline.deploy.rehearsal.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sightline.deploy.rehearsal.chronicle.Times;
import sightline.deploy.rehearsal.offline.Knowledge;
import sightline.deploy.rehearsal.offline.Step;

/** A run's steps by the local day on which the system learned of them. */
final class Days {
    private Days() {}

    static SortedMap<LocalDate, List<Step>> of(List<Step> timeline) {
        SortedMap<LocalDate, List<Step>> days = new TreeMap<>();
        timeline.forEach(step -> days.computeIfAbsent(Times.dayOf(step.at()), unseen -> new ArrayList<>())
                .add(step));
        return days;
    }

    /** What somebody was told on one day, in a line: what came several times is counted. */
    static String told(List<Knowledge.Item> items) {
        return items.stream()
                .map(Knowledge.Item::type)
                .distinct()
                .map(type -> counted(
                        type,
                        items.stream()
                                .filter(entry -> entry.type().equals(type))
                                .count()))
                .collect(Collectors.joining(", "));
    }

    private static String counted(String type, long times) {
        return times == 1 ? type : "%s ×%d".formatted(type, times);
    }
}
