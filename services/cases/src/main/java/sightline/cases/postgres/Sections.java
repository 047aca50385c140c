package sightline.cases.postgres;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.cases.domain.shown.Section;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.AllocatedV1;
import sightline.platform.contracts.cases.AllocationEndedV1;
import sightline.platform.contracts.cases.ChargeRecordedV1;
import sightline.platform.contracts.cases.ConditionEndedV1;
import sightline.platform.contracts.cases.ConditionSetV1;
import sightline.platform.contracts.cases.CoverNamedV1;
import sightline.platform.contracts.cases.HolderAbsentV1;
import sightline.platform.contracts.cases.HolderReturnedV1;
import sightline.platform.contracts.cases.PlanChangedV1;
import sightline.platform.contracts.cases.ReleasePlanWithdrawnV1;
import sightline.platform.contracts.cases.ReleasePlannedV1;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.contracts.cases.WorkloadChangedV1;

/**
 * Which facts make which part of a case's state. A part is shown to whoever is told of the last fact that made it, so
 * that the state never says what the history does not.
 */
final class Sections {
    private static final Map<Class<? extends Record>, List<Section>> MADE = Map.ofEntries(
            entry(ChargeRecordedV1.class, List.of(Section.WHEREABOUTS)),
            entry(ReleasedV1.class, List.of(Section.WHEREABOUTS, Section.RELEASE)),
            entry(ReturnedToCustodyV1.class, List.of(Section.WHEREABOUTS)),
            entry(SentenceRecordedV1.class, List.of(Section.WHEREABOUTS, Section.LICENCE)),
            entry(ReleasePlannedV1.class, List.of(Section.WHEREABOUTS, Section.RELEASE)),
            entry(ReleasePlanWithdrawnV1.class, List.of(Section.WHEREABOUTS, Section.RELEASE)),
            entry(AllocatedV1.class, List.of(Section.HOLDER)),
            entry(HolderAbsentV1.class, List.of(Section.HOLDER)),
            entry(HolderReturnedV1.class, List.of(Section.HOLDER)),
            entry(CoverNamedV1.class, List.of(Section.HOLDER)),
            entry(WorkloadChangedV1.class, List.of(Section.HOLDER)),
            entry(AllocationEndedV1.class, List.of(Section.HOLDER)),
            entry(RiskAssessedV1.class, List.of(Section.RISK)),
            entry(PlanChangedV1.class, List.of(Section.PLAN)),
            entry(ConditionSetV1.class, List.of(Section.CONDITIONS)),
            entry(ConditionEndedV1.class, List.of(Section.CONDITIONS)));

    private Sections() {}

    /** Those that make a part of it. */
    static Set<Class<? extends Record>> kinds() {
        return MADE.keySet();
    }

    /** Of a case with these facts. */
    static Set<Section> of(List<OwnFact> facts, Hearing hearing) {
        Set<Section> told = EnumSet.allOf(Section.class);
        facts.forEach(one -> MADE.getOrDefault(one.fact().getClass(), List.of()).forEach(section -> {
            if (hearing.isTold(one)) {
                told.add(section);
            } else {
                told.remove(section);
            }
        }));
        return told;
    }

    /** Of any case: the parts that only facts make of which the reader is told. */
    static Set<Section> of(Hearing hearing) {
        Set<Section> kept = MADE.entrySet().stream()
                .filter(one -> !hearing.isToldOf(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .collect(Collectors.toSet());
        Set<Section> told = EnumSet.allOf(Section.class);
        told.removeAll(kept);
        return told;
    }
}
