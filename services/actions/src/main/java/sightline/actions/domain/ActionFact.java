package sightline.actions.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Fact;
import sightline.platform.language.Told;

/** Everything that can happen to an action. */
public sealed interface ActionFact extends Fact {

    ActionId action();

    /** An agency is to do something by a day. */
    record ActionAssigned(CaseId about, Told told, ActionId action, Assignment assignment) implements ActionFact {}

    /** Its owner takes it on. */
    record ActionAccepted(
            CaseId about,
            Told told,
            ActionId action,
            @Nullable String note) implements ActionFact {}

    /** It was done. */
    record ActionCompleted(CaseId about, Told told, ActionId action, String evidence) implements ActionFact {}

    /** It has a later date. */
    record ActionCarriedForward(CaseId about, Told told, ActionId action, Action.Postponement to, int times)
            implements ActionFact {}

    /** Another agency owns it. */
    record ActionTransferred(CaseId about, Told told, ActionId action, AgencyId to, String reason)
            implements ActionFact {}

    /** It will not be done. */
    record ActionCancelled(CaseId about, Told told, ActionId action, String reason) implements ActionFact {}

    /** A stage of its deadline has come, and it is not done. */
    record DeadlineAnnounced(CaseId about, Told told, ActionId action, Due due, Stage stage) implements ActionFact {}
}
