package sightline.cases.domain;

import java.time.Instant;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.domain.limits.Limit;
import sightline.cases.domain.limits.Limits;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** Decides by person who may know of a case, managed or left: a record is guarded as long as there is one. */
public record Guarding(Case about) {

    /**
     * Keeps a person from knowing of the case, or names one of the few who may; whoever names somebody is named first,
     * at least as long, where they are not yet.
     *
     * @param naming says that the asker is named too
     */
    public Decision<Change<Case, CaseFact>> restrict(Limit limit, String reason, Told told, Told naming) {
        Instant now = Case.moment(told);
        Limits limits = about.limits();
        Change<Case, CaseFact> change = limits.namingOf(told.actor(), limit, now)
                .map(own ->
                        limited(own, reason, naming).then(named -> new Guarding(named).limited(limit, reason, told)))
                .orElseGet(() -> limited(limit, reason, told));
        return new Taken<>(change).unless(limits.obstacleTo(limit, told.actor(), now));
    }

    private Change<Case, CaseFact> limited(Limit limit, String reason, Told told) {
        return Change.of(
                about.limited(about.limits().with(limit)),
                new CaseFact.AccessRestricted(about.id(), told, limit, reason));
    }

    /** Takes back what was said of a person. */
    public Decision<Change<Case, CaseFact>> lift(LimitKind kind, StaffId person, String reason, Told told) {
        Change<Case, CaseFact> lifted = Change.of(
                about.limited(about.limits().without(kind, person)),
                new CaseFact.AccessLifted(about.id(), told, kind, person, reason));
        return new Taken<>(lifted)
                .unless(about.limits().obstacleToLifting(kind, person, told.actor(), Case.moment(told)));
    }

    /** Opens the case to one person who is not on it, to read, until the emergency ends. */
    public Change<Case, CaseFact> breakGlass(Emergency emergency, Told told) {
        return Change.of(
                about.limited(about.limits().opened(emergency.person(), emergency.until())),
                new CaseFact.AccessBroken(about.id(), told, emergency));
    }

    /** Keeps what a second person found of an emergency access. */
    public Change<Case, CaseFact> review(Emergency emergency, Emergency.Review found, Told told) {
        return Change.of(about.later(), new CaseFact.AccessReviewed(about.id(), told, emergency.id(), found));
    }

    /** Puts an emergency access that nobody reviewed in time before those who govern the case. */
    public Change<Case, CaseFact> escalate(Emergency emergency, Told told) {
        return Change.of(
                about.later(),
                new CaseFact.AccessReviewOverdue(about.id(), told, emergency.id(), emergency.reviewDue()));
    }
}
