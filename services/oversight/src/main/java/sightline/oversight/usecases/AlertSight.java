package sightline.oversight.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.Noticed;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Roles;
import sightline.platform.language.AlertRole;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Who may see an alert, and who may answer it. */
@ApplicationScoped
class AlertSight {
    private final KnownCases cases;
    private final SupervisionCircle circle;
    private final Asking asking;
    private final Clock clock;

    AlertSight(KnownCases cases, SupervisionCircle circle, Asking asking, Clock clock) {
        this.cases = cases;
        this.circle = circle;
        this.asking = asking;
        this.clock = clock;
    }

    /** Whether whoever asks may see it: of the supervision circle, co-ordination, or an agency that all are told of. */
    boolean allows(Noticed alert, KnownCase known) {
        Actor actor = asking.actor();
        return cases.sees(known)
                && (actor.is(Roles.MAPPA_COORDINATOR)
                        || alert.recipients().contains(AlertRole.EVERY_AGENCY)
                        || actor.agency().equals(alert.concerns())
                        || circle.includes(actor.agency(), known, clock.instant()));
    }

    /** The case of the alert, for whoever may see both. */
    KnownCase require(Alert alert) {
        return cases.find(alert.noticed().about())
                .filter(known -> allows(alert.noticed(), known))
                .orElseThrow(() -> new NotKnown("alert"));
    }

    /** The roles of whoever asks in the alerts of this case. */
    RolesInAlerts roles(KnownCase known) {
        return new RolesInAlerts(asking.actor(), known);
    }

    /** Goes on only for its owner or somebody who is told of it. */
    void requireConcerned(Alert alert) {
        if (!roles(require(alert)).concerns(alert.noticed())) {
            throw new NotAllowed("An alert is acknowledged by its owner or by somebody who is told of it");
        }
    }

    /** Goes on only for its owner. */
    void requireOwner(Alert alert) {
        if (!roles(require(alert)).owns(alert.noticed())) {
            throw new NotAllowed("An alert is resolved by its owner; ask them to");
        }
    }
}
