package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Arrest;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.access.Asking;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.ArrestId;
import sightline.platform.language.Change;
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
            Occurrence occurred,
            @Nullable Instant known) {}

    /** Where an arrest was recorded. */
    public record InCase(Managed managed, ArrestId arrest, EventId fact) {}

    private final Cases cases;
    private final KnownAgencies agencies;
    private final Telling telling;
    private final Asking asking;
    private final Sight sight;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Ids ids;

    RecordArrest(
            Cases cases,
            KnownAgencies agencies,
            Telling telling,
            Asking asking,
            Sight sight,
            OnNobodysBehalf onNobodysBehalf,
            Ids ids) {
        this.cases = cases;
        this.agencies = agencies;
        this.telling = telling;
        this.asking = asking;
        this.sight = sight;
        this.onNobodysBehalf = onNobodysBehalf;
        this.ids = ids;
    }

    /**
     * Records the arrest in the case of the person it is of.
     *
     * @return where, for a force that is on the case; empty when nobody is found and, alike, when the force may not
     *     know that somebody was
     */
    @Transactional
    public Optional<InCase> record(Told told) {
        agencies.requireOwn(AgencyKind.POLICE, "Only a police force records an arrest");
        return onNobodysBehalf.ask(() -> recordAnywhere(told)).filter(recorded -> sight.allows(recorded.managed()));
    }

    /** A person is managed wherever they are: the force that arrests them need not be of the case. */
    private Optional<InCase> recordAnywhere(Told told) {
        return cases.findBy(told.identifier()).flatMap(cases::findToChange).flatMap(found -> recordIn(found, told));
    }

    private Optional<InCase> recordIn(Case found, Told told) {
        ArrestId id = new ArrestId(ids.next());
        return recorded(found, arrest(id, told), telling.of(told.occurred(), told.known()))
                .map(change -> saved(change, id));
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

    private InCase saved(Change<Managed, CaseFact> change, ArrestId id) {
        cases.save(change);
        return new InCase(change.now(), id, change.facts().getLast().told().id());
    }
}
