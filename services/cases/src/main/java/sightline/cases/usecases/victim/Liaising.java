package sightline.cases.usecases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.domain.supervision.Holding;
import sightline.cases.domain.victim.VictimFact;
import sightline.cases.usecases.Sight;
import sightline.platform.access.Access;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;

/**
 * What every verb of victim liaison does around its own rule: finds the case on nobody's behalf, since victim liaison
 * does not see it, asks who knows of its victims, and saves what came of it.
 */
@ApplicationScoped
class Liaising {
    private final Cases cases;
    private final Sight sight;
    private final Access access;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Telling telling;

    Liaising(Cases cases, Sight sight, Access access, OnNobodysBehalf onNobodysBehalf, Telling telling) {
        this.cases = cases;
        this.sight = sight;
        this.access = access;
        this.onNobodysBehalf = onNobodysBehalf;
        this.telling = telling;
    }

    /** What came of it; nothing is told anew where the rule says so, and a case that was left is closed to it. */
    Decision<CaseId> decide(Contacting on, CaseVerb verb, Function<Managed, Optional<? extends VictimFact>> rule) {
        return onNobodysBehalf.ask(() -> {
            Case found = known(on.about(), cases.findToChange(on.about()));
            access.require(verb, sight.scope(found));
            return switch (found) {
                case Case.Left left -> new Refused<>(new Obstacle.LeftMappa());
                case Managed managed -> {
                    rule.apply(managed).ifPresent(what -> save(managed, what, on));
                    yield new Taken<>(managed.id());
                }
            };
        });
    }

    /** The same, to be read. */
    <T> T read(CaseId about, Function<Case, T> reading) {
        return onNobodysBehalf.ask(() -> reading.apply(known(about, cases.find(about))));
    }

    /** Whose number this is, where they know of that case's victims. */
    CaseId find(Identifier number) {
        return onNobodysBehalf.ask(() -> {
            CaseId about = cases.findBy(number).orElseThrow(() -> new NotKnown("case"));
            return known(about, cases.find(about)).id();
        });
    }

    /** Whether they may ask for this. */
    boolean may(CaseVerb verb, Case about) {
        return access.may(verb, sight.scope(about));
    }

    private Case known(CaseId id, Optional<Case> found) {
        access.requireVictims(
                id, found.map(sight::scope), found.map(Liaising::holder).orElse(null));
        return found.orElseThrow();
    }

    /** Who holds it for the lead agency; whoever held it when the person left holds it no more. */
    private static @Nullable StaffId holder(Case about) {
        return switch (about) {
            case Case.Left left -> null;
            case Managed managed -> {
                Holding holding = managed.supervision().holding();
                yield holding != null
                                && holding.agency().equals(managed.members().lead())
                        ? holding.holder()
                        : null;
            }
        };
    }

    private void save(Managed managed, VictimFact what, Contacting on) {
        var told = telling.of(Occurrence.at(on.occurred() == null ? access.now() : on.occurred()), on.known());
        cases.save(managed.recorded(new CaseFact.AboutVictim(managed.id(), told, what)));
    }
}
