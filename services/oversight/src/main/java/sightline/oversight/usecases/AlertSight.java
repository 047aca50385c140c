package sightline.oversight.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.Noticed;
import sightline.platform.access.Access;
import sightline.platform.access.Actor;
import sightline.platform.access.AlertVerb;
import sightline.platform.access.CaseScope;
import sightline.platform.access.Meant;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Sight.Ground;
import sightline.platform.access.Standing;
import sightline.platform.language.AlertRole;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Asks access who may see an alert, and who may answer it. */
@ApplicationScoped
class AlertSight {
    private final KnownCases cases;
    private final Access access;

    AlertSight(KnownCases cases, Access access) {
        this.cases = cases;
        this.access = access;
    }

    /** Whether whoever asks may see it: of the supervision circle, or whom it means, or the agency it is about. */
    boolean allows(Noticed alert, KnownCase known) {
        return cases.look(known)
                .filter(sight ->
                        sight.seat().supervises() || (sight.ground() != Ground.EMERGENCY && means(alert, known)))
                .isPresent();
    }

    /** The case of the alert, for whoever may see both. */
    KnownCase require(Alert alert) {
        return cases.find(alert.noticed().about())
                .filter(known -> allows(alert.noticed(), known))
                .orElseThrow(() -> new NotKnown("alert"));
    }

    /** Whether they must answer it or are told of it. */
    boolean concerns(Noticed alert, KnownCase known) {
        return standings(alert, known).contains(Standing.ALERTED);
    }

    /** Whether they may ask for this, once it would be accepted. */
    boolean may(AlertVerb verb, Noticed alert, KnownCase known) {
        return cases.may(verb, known, standings(alert, known));
    }

    /**
     * Goes on for who may ask for this.
     *
     * @throws NotKnown when they may not know of the alert
     * @throws sightline.platform.access.NotAllowed which says who may
     */
    void require(AlertVerb verb, Alert alert) {
        KnownCase known = require(alert);
        cases.require(verb, known, standings(alert.noticed(), known));
    }

    private boolean means(Noticed alert, KnownCase known) {
        Set<Standing> standings = standings(alert, known);
        return standings.contains(Standing.ALERTED) || standings.contains(Standing.CONCERNED);
    }

    private Set<Standing> standings(Noticed alert, KnownCase known) {
        Actor actor = access.actor();
        Set<Standing> how = EnumSet.noneOf(Standing.class);
        if (actor.agency().equals(alert.concerns())) {
            how.add(Standing.CONCERNED);
        }
        Set<Standing> toTheCase = EnumSet.noneOf(Standing.class);
        toTheCase.addAll(how);
        toTheCase.addAll(ofTheCase(known, actor));
        if (Meant.by(alert.owner(), actor, toTheCase)) {
            how.add(Standing.MUST_ANSWER);
            how.add(Standing.ALERTED);
        }
        if (alert.recipients().stream().anyMatch((AlertRole role) -> Meant.by(role, actor, toTheCase))) {
            how.add(Standing.ALERTED);
        }
        return how;
    }

    private Set<Standing> ofTheCase(KnownCase known, Actor actor) {
        Optional<CaseScope> scope = known.scope(access.now());
        return scope.map(one -> one.standings(actor)).orElse(Set.of());
    }
}
