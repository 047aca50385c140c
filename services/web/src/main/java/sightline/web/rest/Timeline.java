package sightline.web.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import sightline.web.services.Fact;
import sightline.web.services.Services;
import sightline.web.words.Times;

/**
 * What has happened in a case, from every service's history, the latest day first.
 *
 * @param missing the histories that could not be fetched, in words
 * @param corrections which of them turned out otherwise
 */
record Timeline(List<Fact> facts, List<String> missing, Filter filter, Corrections corrections) {

    /** What of it somebody wants to see; empty is everything. Kept in the address, so that it can be sent on. */
    record Filter(String agency, String kind) {

        boolean shows(Fact fact) {
            return (agency.isEmpty() || fact.agency().equals(agency))
                    && (kind.isEmpty() || kindOf(fact).equals(kind));
        }

        public String query() {
            return "?agency=%s&kind=%s".formatted(agency, kind);
        }

        public String with(String other, String value) {
            String chosenAgency = other.equals("agency") ? value : agency;
            String chosenKind = other.equals("kind") ? value : kind;
            return "?agency=%s&kind=%s".formatted(chosenAgency, chosenKind);
        }
    }

    static Timeline of(Services services, UUID caseId, Filter filter, String reader) {
        Map<String, Fetched<List<Fact>>> histories = new LinkedHashMap<>();
        ask(histories, "The case’s own entries", () -> services.cases().history(caseId));
        ask(histories, "Entries about meetings", () -> services.meetings().history(caseId));
        ask(histories, "Entries about actions", () -> services.actions().history(caseId));
        ask(histories, "Entries of the approved premises", () -> services.premises()
                .history(caseId));
        ask(histories, "Alerts", () -> services.oversight().history(caseId));
        List<Fact> facts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        histories.forEach((what, history) -> {
            facts.addAll(history.orElse(List.of()));
            if (!history.came()) {
                missing.add(what);
            }
        });
        facts.sort(
                Comparator.comparing(Fact::when).thenComparing(Fact::recordedAt).reversed());
        return new Timeline(facts, missing, filter, new Corrections(caseId, reader, facts));
    }

    private static void ask(Map<String, Fetched<List<Fact>>> histories, String what, Supplier<List<Fact>> history) {
        histories.put(what, Fetched.ask(history));
    }

    /** As a chronology is read on paper. */
    Timeline oldestFirst() {
        return new Timeline(facts.reversed(), missing, filter, corrections);
    }

    public Map<LocalDate, List<Fact>> days() {
        return facts.stream()
                .filter(filter::shows)
                .filter(fact -> !corrections.isBehindAnother(fact))
                .collect(Collectors.groupingBy(
                        fact -> Times.dayOf(fact.when()), LinkedHashMap::new, Collectors.toList()));
    }

    public Set<String> agencies() {
        return facts.stream().map(Fact::agency).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The kinds of entry there are: case, meeting, action and so on. */
    public Set<String> kinds() {
        return facts.stream().map(Timeline::kindOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String kindOf(Fact fact) {
        String owner = fact.type().replaceFirst("\\..*", "");
        return switch (owner) {
            case "placement", "resident", "key-work", "key-worker" -> "approved-premises";
            default -> owner;
        };
    }
}
