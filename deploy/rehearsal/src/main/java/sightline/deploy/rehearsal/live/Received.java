package sightline.deploy.rehearsal.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.deploy.partner.Arrival;
import sightline.deploy.rehearsal.offline.Knowledge;

/**
 * What one agency's feed received of a run, beside what it should have.
 *
 * @param expected the types of the events it may know of, in the order in which they were played
 * @param all whatever came while the run was on, of any case
 */
record Received(String agency, List<Knowledge.Item> expected, List<Arrival> all, String caseId) {
    /* The hostel's own service says that a session was passed when it was recorded as to be passed. */
    private static final String SAID_BY_ITSELF = "key-work.passed";

    List<Arrival> ofTheCase() {
        return all.stream().filter(one -> one.subject().equals(caseId)).toList();
    }

    /** The played event that each entry tells of: of one type, the first is the first. */
    Map<Arrival, Knowledge.Item> meant() {
        Map<String, List<Knowledge.Item>> left = new HashMap<>();
        expected.forEach(item ->
                left.computeIfAbsent(item.type(), unseen -> new ArrayList<>()).add(item));
        Map<Arrival, Knowledge.Item> meant = new LinkedHashMap<>();
        for (Arrival arrival : ofTheCase()) {
            List<Knowledge.Item> items = left.getOrDefault(arrival.type(), List.of());
            if (!items.isEmpty()) {
                meant.put(arrival, items.removeFirst());
            }
        }
        return meant;
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    /** Everything that is wrong with it, in sentences; none when it is as it should be. */
    List<String> faults(Set<String> played) {
        List<String> faults = new ArrayList<>(missing());
        outOfNumber().ifPresent(faults::add);
        twice().ifPresent(faults::add);
        outOfOrder().ifPresent(faults::add);
        tooMuch(played).ifPresent(faults::add);
        return faults;
    }

    private List<String> missing() {
        List<Knowledge.Item> missing = new ArrayList<>(expected);
        meant().values().forEach(missing::remove);
        return missing.stream()
                .map(item -> "%s: %s on %s is missing"
                        .formatted(agency, item.type(), item.entry().name()))
                .toList();
    }

    private Optional<String> outOfNumber() {
        for (int i = 1; i < all.size(); i++) {
            long before = all.get(i - 1).sequence();
            if (all.get(i).sequence() != before + 1) {
                return Optional.of(
                        "%s: #%d came after #%d".formatted(agency, all.get(i).sequence(), before));
            }
        }
        return Optional.empty();
    }

    private Optional<String> twice() {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(one -> !seen.add(one.id())).findFirst().map(one -> "%s: %s came twice, as #%d again"
                .formatted(agency, one.type(), one.sequence()));
    }

    /** Each service records its facts of a case one after the other; on a feed they keep that order. */
    private Optional<String> outOfOrder() {
        Map<String, Instant> last = new HashMap<>();
        for (Arrival one : ofTheCase()) {
            Instant recorded = one.recorded();
            Instant before = last.put(one.event().path("source").asText(), recorded);
            if (before != null && recorded.isBefore(before)) {
                return Optional.of("%s: #%d is out of its service's order".formatted(agency, one.sequence()));
            }
        }
        return Optional.empty();
    }

    /** An entry of a type that was played, beyond those it should have. */
    private Optional<String> tooMuch(Set<String> played) {
        Map<Arrival, Knowledge.Item> meant = meant();
        return ofTheCase().stream()
                .filter(one -> played.contains(one.type()) && !one.type().equals(SAID_BY_ITSELF))
                .filter(one -> !meant.containsKey(one))
                .findFirst()
                .map(one -> "%s: #%d %s should not be there".formatted(agency, one.sequence(), one.type()));
    }
}
