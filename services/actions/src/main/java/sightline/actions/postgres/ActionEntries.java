package sightline.actions.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.ActionFact;
import sightline.actions.domain.ActionFact.ActionAccepted;
import sightline.actions.domain.ActionFact.ActionAssigned;
import sightline.actions.domain.ActionFact.ActionCancelled;
import sightline.actions.domain.ActionFact.ActionCarriedForward;
import sightline.actions.domain.ActionFact.ActionCompleted;
import sightline.actions.domain.ActionFact.ActionTransferred;
import sightline.actions.domain.ActionFact.DeadlineAnnounced;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.actions.ActionAcceptedV1;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.actions.ActionCancelledV1;
import sightline.platform.contracts.actions.ActionCarriedForwardV1;
import sightline.platform.contracts.actions.ActionCompletedV1;
import sightline.platform.contracts.actions.ActionDueSoonV1;
import sightline.platform.contracts.actions.ActionEscalatedV1;
import sightline.platform.contracts.actions.ActionOverdueV1;
import sightline.platform.contracts.actions.ActionTransferredV1;
import sightline.platform.journal.Entry;
import sightline.platform.language.AlertRole;

/** A fact as a journal entry: what its contract announces, and the text that stays home. */
final class ActionEntries {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private ActionEntries() {}

    static Entry entry(ActionFact fact, @Nullable String traceparent) {
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

    private static Record announced(ActionFact fact) {
        return switch (fact) {
            case ActionAssigned assigned -> announced(assigned);
            case ActionAccepted accepted -> new ActionAcceptedV1(accepted.action(), accepted.note() != null);
            case ActionCompleted completed -> new ActionCompletedV1(completed.action(), true);
            case ActionCarriedForward carried -> announced(carried);
            case ActionTransferred moved -> new ActionTransferredV1(moved.action(), moved.to(), true);
            case ActionCancelled cancelled -> new ActionCancelledV1(cancelled.action(), true);
            case DeadlineAnnounced deadline -> announced(deadline);
        };
    }

    private static ActionAssignedV1 announced(ActionAssigned fact) {
        var assignment = fact.assignment();
        return new ActionAssignedV1(
                fact.action(),
                assignment.meeting(),
                true,
                assignment.owner(),
                assignment.person(),
                assignment.due().on(),
                assignment.due().at());
    }

    private static ActionCarriedForwardV1 announced(ActionCarriedForward fact) {
        var due = fact.to().due();
        return new ActionCarriedForwardV1(fact.action(), fact.to().meeting(), true, due.on(), due.at(), fact.times());
    }

    private static Record announced(DeadlineAnnounced fact) {
        LocalDate on = fact.due().on();
        Instant at = fact.due().at();
        return switch (fact.stage()) {
            case DUE_SOON -> new ActionDueSoonV1(fact.action(), on, at);
            case OVERDUE -> new ActionOverdueV1(fact.action(), on, at);
            case TO_CHAIR -> new ActionEscalatedV1(fact.action(), on, at, AlertRole.CHAIR);
            case TO_BOARD -> new ActionEscalatedV1(fact.action(), on, at, AlertRole.SMB_MEMBER);
        };
    }

    private static Map<String, String> text(ActionFact fact) {
        return switch (fact) {
            case ActionAssigned assigned -> Map.of("what", assigned.assignment().what());
            case ActionAccepted accepted -> accepted.note() == null ? Map.of() : Map.of("note", accepted.note());
            case ActionCompleted completed -> Map.of("evidence", completed.evidence());
            case ActionCarriedForward carried -> Map.of("reason", carried.to().reason());
            case ActionTransferred moved -> Map.of("reason", moved.reason());
            case ActionCancelled cancelled -> Map.of("reason", cancelled.reason());
            case DeadlineAnnounced deadline -> Map.of();
        };
    }
}
