package sightline.cases.usecases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.imports.HmppsEvent;
import sightline.cases.domain.imports.ImportCounts;
import sightline.cases.domain.imports.Meaning;
import sightline.cases.domain.imports.NotTaken;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.KnownAgencies;
import sightline.cases.usecases.Sight;
import sightline.cases.usecases.correction.HowTold;
import sightline.cases.usecases.reading.Facts;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Decision;
import sightline.platform.language.Stretch;

/**
 * Takes in one event of HM Prison and Probation Service: what it tells of somebody under management becomes the fact
 * that a person would have recorded, once. Of anybody else it leaves no trace but the look.
 */
@ApplicationScoped
public class TakeHmppsEvent {
    private static final String SENDERS = "Only the prison and probation services send their events";

    private final Cases cases;
    private final KnownAgencies agencies;
    private final Sight sight;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Facts facts;
    private final Readers readers;
    private final TellWhatWasMeant telling;
    private final ImportCounts counts;
    private final HowTold how;
    private final Clock clock;

    TakeHmppsEvent(
            Cases cases,
            KnownAgencies agencies,
            Sight sight,
            OnNobodysBehalf onNobodysBehalf,
            Facts facts,
            Readers readers,
            TellWhatWasMeant telling,
            ImportCounts counts,
            HowTold how,
            Clock clock) {
        this.cases = cases;
        this.agencies = agencies;
        this.sight = sight;
        this.onNobodysBehalf = onNobodysBehalf;
        this.facts = facts;
        this.readers = readers;
        this.telling = telling;
        this.counts = counts;
        this.how = how;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @throws NotAllowed when the sender's agency announces no such events
     */
    @Transactional
    public Outcome take(HmppsEvent event) {
        requireSender();
        return switch (event.meaning()) {
            case Meaning.NotTaken(var why) -> passed(event.type(), why);
            case Meaning.Told told -> once(event, telling.of(told));
        };
    }

    /** Counts what could not be read as an event. */
    @Transactional
    public Outcome unreadable() {
        requireSender();
        return passed("unreadable", NotTaken.UNREADABLE);
    }

    /** What there was that is not taken in. */
    @Transactional
    public List<ImportCounts.Count> passed() {
        return counts.all();
    }

    private void requireSender() {
        agencies.requireOwn(List.of(AgencyKind.PRISON, AgencyKind.PROBATION), SENDERS);
    }

    private Outcome passed(String type, NotTaken why) {
        counts.count(type, why, clock.instant());
        return new Outcome.Passed(why);
    }

    /** The case of the person, for a sender whose agency is on it. */
    private Optional<Managed> managed(HmppsEvent event) {
        Optional<Case> found = onNobodysBehalf.ask(() -> event.persons().stream()
                .flatMap(person -> cases.findBy(person).stream())
                .findFirst()
                .flatMap(cases::find));
        return found.filter(sight::allows)
                .flatMap(about -> about instanceof Managed managed ? Optional.of(managed) : Optional.empty());
    }

    /** The key of an event is what it says: that such a thing happened to the person at that time. */
    private boolean wasTold(Managed about, HmppsEvent event, String type) {
        return facts.history(about.id(), Stretch.WHOLE, Integer.MAX_VALUE, readers.of(about)).stream()
                .filter(fact -> fact.type().contains("." + type + "."))
                .anyMatch(fact -> fact.occurred().equals(event.occurred()));
    }

    /** Tells it in the case of the person, by the verb with which a person would. */
    private Outcome once(HmppsEvent event, TellWhatWasMeant.Telling telling) {
        return managed(event)
                .map(about -> wasTold(about, event, telling.fact())
                        ? new Outcome.TakenBefore()
                        : told(about, event, telling.verb()))
                .orElseGet(Outcome.Screened::new);
    }

    private Outcome told(Managed about, HmppsEvent event, Function<Command, Decision<?>> verb) {
        how.said(event.occurred().precision(), null);
        return outcome(verb.apply(new Command(about.id(), null, event.occurred().at(), null)));
    }

    private static Outcome outcome(Decision<?> decision) {
        return switch (decision) {
            case Decision.Taken<?> _ -> new Outcome.Taken();
            case Decision.Refused<?>(var refusal) -> new Outcome.Refused(refusal.because());
        };
    }
}
