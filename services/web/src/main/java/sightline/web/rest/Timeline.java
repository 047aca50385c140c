package sightline.web.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Option;
import sightline.web.services.CaseView;
import sightline.web.services.Fact;
import sightline.web.services.Services;
import sightline.web.words.Times;
import sightline.web.words.Words;

/**
 * What has happened in a case, from every service's history, the latest day first, a page of it.
 *
 * @param missing the histories that could not be fetched, in words
 * @param before where the page before ended; empty on the first
 * @param earlier where this one ends; empty on the last
 * @param corrections which of them turned out otherwise
 */
record Timeline(
        List<Fact> facts,
        List<String> missing,
        TimelineFilter filter,
        String before,
        String earlier,
        Corrections corrections) {
    private static final int A_PAGE = 50;

    /* Words are looked for in what is shown, so all of it is read until enough are found. */
    private static final int READING = 200;

    private static final int ONE_TO_SEE_WHETHER_THERE_ARE_OTHERS = 1;

    /* Longer than any chronology that somebody reads on paper. */
    private static final int ON_PAPER = 5_000;

    private static final List<String> KINDS = List.of("case", "meeting", "action", "approved-premises", "alert");

    /** A page of it, from where the page before ended. */
    static Timeline of(
            Services services,
            UUID caseId,
            TimelineFilter filter,
            FactWords facts,
            String reader,
            @Nullable String before) {
        return read(services, caseId, filter, facts, reader, before, A_PAGE);
    }

    /** All of it, as a chronology is read on paper: oldest first. */
    static Timeline whole(Services services, UUID caseId, TimelineFilter filter, FactWords facts, String reader) {
        Timeline whole = read(services, caseId, filter, facts, reader, null, ON_PAPER);
        return new Timeline(whole.facts.reversed(), whole.missing, filter, "", whole.earlier, whole.corrections);
    }

    private static Timeline read(
            Services services,
            UUID caseId,
            TimelineFilter filter,
            FactWords facts,
            String reader,
            @Nullable String before,
            int atMost) {
        boolean all = filter.words().isEmpty();
        Backwards history = new Backwards(
                filter.of(services.chapters(caseId)),
                filter.sought(),
                before,
                all ? Math.min(atMost + ONE_TO_SEE_WHETHER_THERE_ARE_OTHERS, READING) : READING);
        Predicate<Fact> wanted = fact -> all || facts.says(fact, filter.words());
        List<Fact> taken = history.take(atMost, wanted);
        String earlier = history.more() && !taken.isEmpty() ? taken.getLast().place() : "";
        return new Timeline(
                taken,
                history.missing(),
                filter,
                before == null ? "" : before,
                earlier,
                new Corrections(caseId, reader, taken));
    }

    public Map<LocalDate, List<Fact>> days() {
        return facts.stream()
                .filter(fact -> !corrections.isBehindAnother(fact))
                .collect(Collectors.groupingBy(
                        fact -> Times.dayOf(fact.when()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The levels of detail it can be put on paper with. */
    public List<Detail> details() {
        return List.of(Detail.values());
    }

    /** Whether what happens now belongs at the head of it. */
    public boolean live() {
        return before.isEmpty() && filter.isEmpty();
    }

    /** Those on the case, and whoever else has told something of what is shown. */
    public Set<String> agencies(CaseView about) {
        return Stream.of(
                        about.members().stream().map(CaseView.Member::agency),
                        Stream.of(filter.agency()),
                        facts.stream().map(Fact::agency))
                .flatMap(one -> one)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The kinds of entry there are. */
    public Collection<String> kinds() {
        return KINDS;
    }

    /** The types of entry of a kind. */
    public List<Option> types(String kind) {
        return Words.facts().stream()
                .filter(type -> Fact.kindOf(type).equals(kind))
                .map(type -> new Option(type, Words.ofFact(type)))
                .toList();
    }
}
