package sightline.platform.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.language.EventId;
import sightline.platform.language.Sign;
import sightline.platform.language.Urgency;

/** Concerns that cannot wait, and whether the practitioner took each up. */
record Concerns(Knowledge known) {
    private static final Set<Sign> URGENT_SIGNS = Set.of(Sign.MENTAL_HEALTH, Sign.THOUGHTS_OF_HARM);

    /** The facts that bear on one. */
    static final List<Class<? extends Record>> BEARING = List.of(ConcernRaisedV1.class, ConcernAcknowledgedV1.class);

    /** Those of urgent severity, and those whose sign is urgent whatever severity was ticked. */
    List<Noted<ConcernRaisedV1>> urgent() {
        return known.all(ConcernRaisedV1.class)
                .filter(one -> urgent(one.fact()))
                .toList();
    }

    Optional<EventId> acknowledgement(ConcernRaisedV1 concern) {
        return acknowledgements(concern).filter(known::has).map(Happening::id).findFirst();
    }

    /** Every answer to it, whenever known. */
    Stream<Happening> acknowledgements(ConcernRaisedV1 concern) {
        return Acknowledgements.of(known.history()).to(concern.concernId()).stream();
    }

    private static boolean urgent(ConcernRaisedV1 concern) {
        return concern.severity() == Urgency.URGENT || URGENT_SIGNS.contains(concern.sign());
    }
}
