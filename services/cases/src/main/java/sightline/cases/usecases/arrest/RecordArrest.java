package sightline.cases.usecases.arrest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Arrest;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.arrest.Arrests;
import sightline.cases.domain.correction.Corrections.Renamed;
import sightline.cases.usecases.KnownAgencies;
import sightline.cases.usecases.Sight;
import sightline.cases.usecases.correction.Correcting;
import sightline.cases.usecases.correction.HowTold;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.ArrestId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.language.OffenceGroup;

/**
 * Screens an arrest: by number it is recorded in the person's case, wherever that is; by name and birth date once a
 * person has confirmed of whom it is. An arrest of nobody we know leaves no trace; one made before a person left and
 * told afterwards takes the exit back.
 */
@ApplicationScoped
public class RecordArrest {

    /** What a police force tells of an arrest. */
    public record Told(
            Arrested arrested,
            OffenceGroup group,
            @Nullable String offence,
            @Nullable String custodyReference,
            Instant occurred,
            @Nullable Instant known) {}

    private final Cases cases;
    private final Arrests arrests;
    private final FindArrested finding;
    private final KnownAgencies agencies;
    private final Telling telling;
    private final Asking asking;
    private final Sight sight;
    private final OnNobodysBehalf onNobodysBehalf;
    private final HowTold how;
    private final Correcting correcting;
    private final Ids ids;

    RecordArrest(
            Cases cases,
            Arrests arrests,
            FindArrested finding,
            KnownAgencies agencies,
            Telling telling,
            Asking asking,
            Sight sight,
            OnNobodysBehalf onNobodysBehalf,
            HowTold how,
            Correcting correcting,
            Ids ids) {
        this.cases = cases;
        this.arrests = arrests;
        this.finding = finding;
        this.agencies = agencies;
        this.telling = telling;
        this.asking = asking;
        this.sight = sight;
        this.onNobodysBehalf = onNobodysBehalf;
        this.how = how;
        this.correcting = correcting;
        this.ids = ids;
    }

    /**
     * Screens it.
     *
     * @return what the force is told; where it may not know of the case, that nobody was found, whatever became of it
     */
    @Transactional
    public Decision<Screened> record(Told told) {
        agencies.requireOwn(AgencyKind.POLICE, "Only a police force records an arrest");
        return switch (told.arrested()) {
            case Arrested.Numbered numbered ->
                recorded(onNobodysBehalf.ask(() -> cases.findBy(numbered.identifier())), told);
            case Arrested.Described described when described.confirmed() == null -> candidates(described);
            case Arrested.Described described -> recorded(Optional.of(confirmed(described)), told);
        };
    }

    private Decision<Screened> candidates(Arrested.Described described) {
        List<Screened.Candidate> candidates = finding.like(described);
        return new Taken<>(candidates.isEmpty() ? new Screened.Nobody() : new Screened.ToConfirm(candidates));
    }

    private CaseId confirmed(Arrested.Described described) {
        if (asking.actor().isSystem()) {
            throw new NotAllowed("A person compares the candidates and confirms who was arrested, not a system");
        }
        return finding.like(described).stream()
                .map(one -> one.about().id())
                .filter(id -> id.equals(described.confirmed()))
                .findFirst()
                .orElseThrow(() -> new NotKnown("candidate for this arrest"));
    }

    /** A person is managed wherever they are: the force that arrests them need not be of the case. */
    private Decision<Screened> recorded(Optional<CaseId> about, Told told) {
        return about.flatMap(id -> onNobodysBehalf.ask(() -> cases.findToChange(id)))
                .map(found -> recorded(found, told))
                .orElseGet(() -> new Taken<>(new Screened.Nobody()));
    }

    private Decision<Screened> recorded(Case found, Told told) {
        boolean seen = sight.allows(found);
        if (seen) {
            correcting.requireTold(found);
        }
        return told(found, onNobodysBehalf.ask(() -> recordIn(found, told, seen)));
    }

    /** What came of it, as far as the force may know. */
    private Decision<Screened> told(Case found, Decision<Screened> outcome) {
        boolean seen =
                switch (outcome) {
                    case Taken<Screened>(Screened.InCase recorded) -> sight.allows(recorded.about());
                    case Taken<Screened> none -> true;
                    case Refused<Screened> refused -> sight.allows(found);
                };
        return seen ? outcome : new Taken<>(new Screened.Nobody());
    }

    /**
     * A force that sees the case is told when it has told otherwise of this arrest; one that does not see it would
     * learn by that that somebody is managed, and so its arrest is another one: nothing is lost.
     */
    private Decision<Screened> recordIn(Case found, Told told, boolean seen) {
        Arrest arrest = arrest(new ArrestId(ids.next()), told);
        return Optional.ofNullable(told.custodyReference())
                .flatMap(reference -> arrests.told(found.id(), arrest.force(), reference))
                .map(first -> first.again(arrest, occurred(told))
                        .<Screened>map(same -> new Screened.InCase(found, same.id(), same.fact())))
                .filter(again -> seen || again instanceof Taken<Screened>)
                .orElseGet(() -> added(found, arrest, told));
    }

    private Decision<Screened> added(Case found, Arrest arrest, Told told) {
        return change(found, arrest, telling.of(occurred(told), told.known()))
                .map(change -> correcting
                        .saved(found, change)
                        .<Screened>map(now -> new Screened.InCase(
                                now,
                                named(arrest),
                                change.facts().getLast().told().id())))
                .orElseGet(() -> new Taken<>(new Screened.Nobody()));
    }

    /** As exactly as the journal keeps it, so that what is told again is known again. */
    private Occurrence occurred(Told told) {
        Instant at = told.occurred().truncatedTo(ChronoUnit.MICROS);
        return how.occurred(at, at);
    }

    /** What a correction is about keeps its name. */
    private ArrestId named(Arrest arrest) {
        Renamed kept = how.renamed();
        return kept == null ? arrest.id() : new ArrestId(kept.kept());
    }

    /** What was told of the arrest, as a fact of the case. */
    private Optional<Change<Managed, CaseFact>> change(
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
                told.arrested().match());
    }
}
