package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Arrest;
import sightline.cases.domain.Arrests;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.domain.correction.Corrections.Renamed;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.usecases.correction.Correcting;
import sightline.cases.usecases.correction.HowTold;
import sightline.platform.access.Asking;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.ArrestId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.language.OffenceGroup;

/**
 * Screens an arrest: when the person is under management, anywhere, it is recorded in their case. An arrest of nobody
 * we know leaves no trace; one made before a person left and told afterwards takes the exit back.
 */
@ApplicationScoped
public class RecordArrest {

    /** What a police force tells of an arrest. */
    public record Told(
            Identifier identifier,
            OffenceGroup group,
            @Nullable String offence,
            @Nullable String custodyReference,
            Instant occurred,
            @Nullable Instant known) {}

    /** Where an arrest was recorded. */
    public record InCase(Case about, ArrestId arrest, EventId fact) {}

    private final Cases cases;
    private final KnownAgencies agencies;
    private final Telling telling;
    private final Asking asking;
    private final Sight sight;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Arrests arrests;
    private final HowTold how;
    private final Correcting correcting;
    private final Ids ids;

    RecordArrest(
            Cases cases,
            KnownAgencies agencies,
            Telling telling,
            Asking asking,
            Sight sight,
            OnNobodysBehalf onNobodysBehalf,
            Arrests arrests,
            HowTold how,
            Correcting correcting,
            Ids ids) {
        this.cases = cases;
        this.agencies = agencies;
        this.telling = telling;
        this.asking = asking;
        this.sight = sight;
        this.onNobodysBehalf = onNobodysBehalf;
        this.arrests = arrests;
        this.how = how;
        this.correcting = correcting;
        this.ids = ids;
    }

    /**
     * Records the arrest in the case of the person it is of; once, however often a force tells of it by its reference.
     *
     * @return where, for a force that is on the case; empty when nobody is found and, alike, when the force may not
     *     know that somebody was
     */
    @Transactional
    public Decision<Optional<InCase>> record(Told told) {
        agencies.requireOwn(AgencyKind.POLICE, "Only a police force records an arrest");
        Optional<Case> found =
                onNobodysBehalf.ask(() -> cases.findBy(told.identifier()).flatMap(cases::findToChange));
        return found.map(one -> sight.allows(one) ? known(one, told) : unknown(one, told))
                .orElseGet(() -> new Taken<>(Optional.empty()));
    }

    private Decision<Optional<InCase>> known(Case found, Told told) {
        correcting.requireTold(found);
        return toldBefore(found, told)
                .map(before -> again(found, before, told))
                .orElseGet(() -> recordedIn(found, told));
    }

    /** A person is managed wherever they are: the force that arrests them need not be of the case, nor learn of it. */
    private Decision<Optional<InCase>> unknown(Case found, Told told) {
        boolean again = toldBefore(found, told)
                .filter(before -> before.isOf(arrest(before.arrest().id(), told), occurred(told)))
                .isPresent();
        return again
                ? new Taken<>(Optional.empty())
                : onNobodysBehalf
                        .ask(() -> recordedIn(found, told))
                        .map(in -> in.filter(recorded -> sight.allows(recorded.about())));
    }

    private Optional<Arrests.Recorded> toldBefore(Case found, Told told) {
        String reference = told.custodyReference();
        return reference == null
                ? Optional.empty()
                : arrests.find(found.id(), asking.actor().agency(), reference);
    }

    private Decision<Optional<InCase>> again(Case found, Arrests.Recorded before, Told told) {
        return before.isOf(arrest(before.arrest().id(), told), occurred(told))
                ? new Taken<>(Optional.of(new InCase(found, before.arrest().id(), before.fact())))
                : new Refused<>(new Obstacle.ReferenceOfAnother());
    }

    private Decision<Optional<InCase>> recordedIn(Case found, Told told) {
        ArrestId id = new ArrestId(ids.next());
        return recorded(found, arrest(id, told), telling.of(occurred(told), told.known()))
                .map(change -> correcting.saved(found, change).map(now -> inCase(now, change, id)))
                .orElseGet(() -> new Taken<>(Optional.empty()));
    }

    /** What was told of the arrest, as a fact of the case. */
    private Optional<Change<Managed, CaseFact>> recorded(
            Case found, Arrest arrest, sightline.platform.language.Told told) {
        return switch (found) {
            case Managed managed -> Optional.of(managed.recordArrest(arrest, told));
            case Case.Left left -> left.recordArrest(arrest, told, telling.now());
        };
    }

    private Arrest arrest(ArrestId id, Told told) {
        return new Arrest(
                id,
                asking.actor().agency(),
                told.group(),
                told.offence(),
                told.custodyReference(),
                told.identifier().kind().match());
    }

    /** As exactly as the journal keeps it, so that what is told again is known again. */
    private Occurrence occurred(Told told) {
        Instant at = told.occurred().truncatedTo(ChronoUnit.MICROS);
        return how.occurred(at, at);
    }

    private Optional<InCase> inCase(Case now, Change<Managed, CaseFact> change, ArrestId id) {
        Renamed kept = how.renamed();
        return Optional.of(new InCase(
                now,
                kept == null ? id : new ArrestId(kept.kept()),
                change.facts().getLast().told().id()));
    }
}
