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
import sightline.cases.domain.Identifier;
import sightline.platform.access.Asking;
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
 * we know leaves no trace.
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
    public record InCase(Case.Managed managed, ArrestId arrest, EventId fact) {}

    private final Cases cases;
    private final KnownAgencies agencies;
    private final Telling telling;
    private final Asking asking;
    private final Sight sight;
    private final Ids ids;

    RecordArrest(Cases cases, KnownAgencies agencies, Telling telling, Asking asking, Sight sight, Ids ids) {
        this.cases = cases;
        this.agencies = agencies;
        this.telling = telling;
        this.asking = asking;
        this.sight = sight;
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
        return cases.findBy(told.identifier())
                .flatMap(cases::findToChange)
                .map(managed -> recordIn(managed, told))
                .filter(recorded -> sight.allows(recorded.managed()));
    }

    private InCase recordIn(Case.Managed managed, Told told) {
        ArrestId id = new ArrestId(ids.next());
        Arrest arrest = new Arrest(
                id,
                asking.actor().agency(),
                told.group(),
                told.offence(),
                told.custodyReference(),
                told.identifier().kind().match());
        Change<Case.Managed, CaseFact> change = managed.recordArrest(arrest, telling.of(told.occurred(), told.known()));
        cases.save(change);
        return new InCase(change.now(), id, change.facts().getFirst().told().id());
    }
}
