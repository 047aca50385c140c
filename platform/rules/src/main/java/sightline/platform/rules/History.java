package sightline.platform.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** All that is held of one case, in the order in which it happened, whatever the order in which it was heard. */
public final class History {
    private final CaseId caseId;
    private final AreaId area;
    private final List<Happening> happenings;
    private final Map<Class<?>, List<Happening>> byKind = new HashMap<>();
    /* The rules ask for the same few lists again and again. */
    private final Map<List<Class<? extends Record>>, List<Happening>> byKinds = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> readings = new ConcurrentHashMap<>();
    private final Map<EventId, Happening> corrections = new HashMap<>();

    /**
     * @param area the case's area, unless it tells itself which it has passed through
     * @param happenings in any order; one told twice counts once
     */
    public History(CaseId caseId, AreaId area, Collection<Happening> happenings) {
        this.caseId = caseId;
        this.area = area;
        this.happenings =
                happenings.stream().distinct().sorted(Happening.AS_IT_HAPPENED).toList();
        this.happenings.forEach(one -> byKind.computeIfAbsent(one.fact().getClass(), kind -> new ArrayList<>())
                .add(one));
        this.happenings.stream()
                .filter(one -> one.supersedes() != null)
                .forEach(one -> corrections.put(one.supersedes(), one));
    }

    /** Those that correct another, in the order in which they were recorded. */
    List<Happening> corrections() {
        return corrections.values().stream()
                .sorted(Happening.AS_IT_BECAME_KNOWN)
                .toList();
    }

    /** Whether another one, recorded by then, says that this was otherwise. */
    boolean isCorrected(Happening one, Instant by) {
        Happening correction = corrections.get(one.id());
        return correction != null && !correction.recorded().isAfter(by);
    }

    public CaseId caseId() {
        return caseId;
    }

    /** The area that the case was in before it passed to any other. */
    AreaId openedIn() {
        return ofKind(TransferredV1.class).stream()
                .findFirst()
                .map(first -> ((TransferredV1) first.fact()).fromArea())
                .orElse(area);
    }

    public List<Happening> happenings() {
        return happenings;
    }

    /** What could be known at a moment: the facts recorded by then. */
    Knowledge knownAt(Instant moment) {
        return new Knowledge(this, moment);
    }

    /** Of one kind, in the order in which they happened. */
    List<Happening> ofKind(Class<?> kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Of several kinds, in the order in which they happened. */
    List<Happening> ofKinds(List<Class<? extends Record>> kinds) {
        return byKinds.computeIfAbsent(kinds, these -> these.stream()
                .flatMap(kind -> ofKind(kind).stream())
                .sorted(Happening.AS_IT_HAPPENED)
                .toList());
    }

    /** The whole of it put in order for one question, once, since the rules ask it at every look back. */
    <R> R reading(Class<R> kind, Function<History, R> reading) {
        return kind.cast(readings.computeIfAbsent(kind, _ -> reading.apply(this)));
    }

    /** The next moment at which something is recorded that cannot be counted on yet, as when clocks differ a little. */
    Optional<Instant> nextRecordedAfter(Instant now) {
        return happenings.stream()
                .map(Happening::recorded)
                .filter(recorded -> recorded.isAfter(now))
                .min(Instant::compareTo);
    }
}
