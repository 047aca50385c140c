package sightline.cases.usecases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Function;
import sightline.cases.domain.imports.Meaning;
import sightline.cases.domain.notification.NotificationFact;
import sightline.cases.domain.risk.RiskFact;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.custody.ReturnToCustody;
import sightline.cases.usecases.referral.Notify;
import sightline.cases.usecases.risk.TellOfRisk;
import sightline.cases.usecases.supervision.ConsiderRecall;
import sightline.platform.language.Decision;
import sightline.platform.language.RecallOutcome;

/** The verbs by which a person would tell what events of other systems mean. */
@ApplicationScoped
class TellWhatWasMeant {
    private static final String RECEIVED = "Received into prison, as the prison service announced";
    private static final String REGISTERED = "Registered for MAPPA, as the probation service announced";
    private static final String RAISED = "A recall was raised, as it was announced; nobody has signed it here";

    /**
     * How something is told.
     *
     * @param fact the fact that tells it
     */
    record Telling(String fact, Function<Command, Decision<?>> verb) {}

    private final ReturnToCustody returning;
    private final TellOfRisk risk;
    private final Notify notifying;
    private final ConsiderRecall recall;

    TellWhatWasMeant(ReturnToCustody returning, TellOfRisk risk, Notify notifying, ConsiderRecall recall) {
        this.returning = returning;
        this.risk = risk;
        this.notifying = notifying;
        this.recall = recall;
    }

    Telling of(Meaning.Told meaning) {
        return switch (meaning) {
            case Meaning.CameIntoCustody _ ->
                new Telling("case.returned-to-custody", on -> returning.returned(on, RECEIVED));
            case Meaning.OfTier(var tier) ->
                new Telling("case.tier-changed", on -> risk.changeTier(on, new RiskFact.TierChanged(tier)));
            case Meaning.Eligible(var category) ->
                new Telling(
                        "case.notified",
                        on -> notifying.notify(on, new NotificationFact.Notified(category, REGISTERED)));
            case Meaning.RaisedRecall _ ->
                new Telling(
                        "case.recall-considered",
                        on -> recall.consider(
                                on, id -> new RecallDecision(id, RecallOutcome.RECALL, RAISED, Set.of())));
        };
    }
}
