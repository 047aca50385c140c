package sightline.cases.postgres.intelligence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.intelligence.Marker;
import sightline.cases.domain.intelligence.Markers;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.intelligence.MarkersTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.IntelligenceEndedV1;
import sightline.platform.contracts.cases.IntelligenceMarkedV1;
import sightline.platform.contracts.cases.IntelligenceWeighedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.MarkerId;

/** Markers of intelligence, folded from the history of their case. */
@ApplicationScoped
class PostgresMarkers implements Markers, MarkersTold {
    private static final Set<Class<? extends Record>> KINDS =
            Set.of(IntelligenceMarkedV1.class, IntelligenceWeighedV1.class, IntelligenceEndedV1.class);

    private final OwnFacts facts;

    PostgresMarkers(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Marker> find(CaseId about, MarkerId id) {
        return Optional.ofNullable(folded(facts.of(about, KINDS)).get(id));
    }

    @Override
    public List<Marker> of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        List<OwnFact> told =
                facts.of(about, KINDS).stream().filter(hearing::isTold).toList();
        return List.copyOf(folded(told).sequencedValues().reversed());
    }

    private static SequencedMap<MarkerId, Marker> folded(List<OwnFact> facts) {
        SequencedMap<MarkerId, Marker> markers = new LinkedHashMap<>();
        facts.forEach(one -> add(markers, one));
        return markers;
    }

    private static void add(Map<MarkerId, Marker> markers, OwnFact one) {
        switch (one.fact()) {
            case IntelligenceMarkedV1(var id) ->
                markers.put(
                        id, new Marker.Held(id, one.occurred(), one.recorded().agency(), List.of()));
            case IntelligenceWeighedV1 weighed ->
                markers.computeIfPresent(weighed.markerId(), (id, marker) -> weighed(marker.held(), weighed, one));
            case IntelligenceEndedV1(var ended) ->
                markers.computeIfPresent(ended, (id, marker) -> new Marker.Ended(marker.held(), one.occurred()));
            default -> throw new IllegalStateException("No fact of a marker: " + one.type());
        }
    }

    private static Marker weighed(Marker.Held held, IntelligenceWeighedV1 weighed, OwnFact one) {
        List<Marker.Weighing> all = new ArrayList<>(held.weighed());
        all.add(new Marker.Weighing(weighed.meetingId(), one.occurred()));
        return new Marker.Held(held.id(), held.at(), held.by(), all);
    }
}
