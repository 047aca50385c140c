package sightline.premises.postgres;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.premises.KeyWorkAcknowledgedV1;
import sightline.platform.contracts.premises.KeyWorkPassedV1;
import sightline.platform.contracts.premises.KeyWorkRecordedV1;
import sightline.platform.contracts.premises.KeyWorkerAssignedV1;
import sightline.platform.contracts.premises.PlacementAssessedV1;
import sightline.platform.contracts.premises.PlacementBookedV1;
import sightline.platform.contracts.premises.PlacementRequestedV1;
import sightline.platform.contracts.premises.PlacementWithdrawnV1;
import sightline.platform.contracts.premises.ResidentArrivedV1;
import sightline.platform.contracts.premises.ResidentDepartedV1;
import sightline.platform.contracts.premises.ResidentNotArrivedV1;
import sightline.platform.journal.Entry;
import sightline.platform.language.AgencyId;
import sightline.platform.language.PlacementId;
import sightline.premises.domain.KeyWork;
import sightline.premises.domain.PlacementFact;
import sightline.premises.domain.PlacementFact.KeyWorkAcknowledged;
import sightline.premises.domain.PlacementFact.KeyWorkPassed;
import sightline.premises.domain.PlacementFact.KeyWorkRecorded;
import sightline.premises.domain.PlacementFact.KeyWorkerAssigned;
import sightline.premises.domain.PlacementFact.PlacementAssessed;
import sightline.premises.domain.PlacementFact.PlacementBooked;
import sightline.premises.domain.PlacementFact.PlacementRequested;
import sightline.premises.domain.PlacementFact.PlacementWithdrawn;
import sightline.premises.domain.PlacementFact.ResidentArrived;
import sightline.premises.domain.PlacementFact.ResidentDeparted;
import sightline.premises.domain.PlacementFact.ResidentNotArrived;

/** A fact as a journal entry: what its contract announces, and the text that stays home. */
final class PlacementEntries {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private PlacementEntries() {}

    static Entry entry(PlacementFact fact, @Nullable String traceparent) {
        Record announced = announced(fact);
        return new Entry(
                fact.about(),
                fact.told(),
                CATALOGUE.of(announced.getClass()).type(),
                CATALOGUE.toData(announced),
                text(fact),
                null,
                traceparent);
    }

    private static Record announced(PlacementFact fact) {
        PlacementId id = fact.placement();
        AgencyId premises = fact.asked().premises();
        return switch (fact) {
            case PlacementRequested requested ->
                new PlacementRequestedV1(
                        id,
                        premises,
                        requested.asked().arriveOn(),
                        requested.asked().departOn());
            case PlacementAssessed assessed ->
                new PlacementAssessedV1(id, premises, assessed.outcome(), assessed.reason() != null);
            case PlacementBooked booked ->
                new PlacementBookedV1(
                        id,
                        premises,
                        booked.booking().arriveOn(),
                        booked.booking().departOn());
            case PlacementWithdrawn _ -> new PlacementWithdrawnV1(id, premises, true);
            case ResidentArrived _ -> new ResidentArrivedV1(id, premises);
            case ResidentNotArrived _ -> new ResidentNotArrivedV1(id, premises, true);
            case ResidentDeparted departed -> new ResidentDepartedV1(id, premises, true, departed.moveOn());
            case KeyWorkerAssigned assigned -> new KeyWorkerAssignedV1(id, assigned.keyWorker());
            case KeyWorkRecorded recorded -> announced(id, recorded.session());
            case KeyWorkPassed passed -> new KeyWorkPassedV1(passed.session(), id);
            case KeyWorkAcknowledged acknowledged -> new KeyWorkAcknowledgedV1(acknowledged.session(), id);
        };
    }

    private static KeyWorkRecordedV1 announced(PlacementId id, KeyWork session) {
        return new KeyWorkRecordedV1(
                session.id(),
                id,
                session.topics(),
                session.explored(),
                session.signs(),
                session.passed(),
                session.words().notPassedReason() != null);
    }

    private static Map<String, String> text(PlacementFact fact) {
        Map<String, String> text = new HashMap<>();
        switch (fact) {
            case PlacementAssessed assessed -> putIfGiven(text, "reason", assessed.reason());
            case PlacementWithdrawn withdrawn -> text.put("reason", withdrawn.reason());
            case ResidentNotArrived notArrived -> text.put("reason", notArrived.reason());
            case ResidentDeparted departed -> text.put("reason", departed.reason());
            case KeyWorkRecorded recorded -> put(text, recorded.session().words());
            case PlacementRequested _,
                    PlacementBooked _,
                    ResidentArrived _,
                    KeyWorkerAssigned _,
                    KeyWorkPassed _,
                    KeyWorkAcknowledged _ -> {
                // Nothing is said in words.
            }
        }
        return text;
    }

    private static void put(Map<String, String> text, KeyWork.Words words) {
        putIfGiven(text, "said", words.said());
        putIfGiven(text, "presentation", words.presentation());
        putIfGiven(text, "risk", words.risk());
        putIfGiven(text, "notPassedReason", words.notPassedReason());
    }

    private static void putIfGiven(Map<String, String> text, String field, @Nullable String value) {
        if (value != null) {
            text.put(field, value);
        }
    }
}
