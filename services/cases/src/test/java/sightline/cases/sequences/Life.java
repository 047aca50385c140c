package sightline.cases.sequences;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Opening;
import sightline.cases.domain.Particulars;
import sightline.cases.domain.correction.Corrections.Correction.Fits;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.domain.identity.Identity;
import sightline.cases.domain.involvement.Involvement;
import sightline.cases.domain.retention.Safekeeping;
import sightline.cases.usecases.correction.Correcting;
import sightline.cases.usecases.correction.HowTold;
import sightline.platform.journal.History;
import sightline.platform.language.AccessId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitObstacle;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Occurrence.Precision;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** One case from being opened, with everything that was told in it and what is kept beside it. */
final class Life {
    static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final FoundObstacle FOUND =
            new FoundObstacle(ExitObstacle.NO_PLAN, null, null, "There is no plan", "Record one");

    private final Values values;
    private final KeptInMemory history = new KeptInMemory(NOON);
    private final HowTold how = new HowTold();
    private final Adapters adapters =
            new Adapters().with(History.class, history).with(HowTold.class, how).with(Cases.class, saving());
    private final Map<EventId, CaseFact> facts = new LinkedHashMap<>();
    private final Map<InvolvementId, Involvement> involvements = new LinkedHashMap<>();
    private final Map<AccessId, Emergency> emergencies = new LinkedHashMap<>();
    private Safekeeping safekeeping = Safekeeping.NONE;
    private Case now;

    Life(Random random) {
        this.values = new Values(random);
        Told told = told(Values.PROBATION);
        var opened = taken(Case.open(new CaseId(values.uuid()), jordan(), AgencyKind.PROBATION, told));
        this.now = opened.now();
        opened.facts().forEach(this::keep);
    }

    private static Opening jordan() {
        Identity identity =
                new Identity("Jordan Fictional", LocalDate.of(1984, 3, 9), Set.of(Identifier.Crn.of("X000001")));
        return new Opening(
                new Particulars(identity, new AreaId("northshire"), false, false), Values.PROBATION, null, null);
    }

    Values values() {
        return values;
    }

    Case now() {
        return now;
    }

    KeptInMemory history() {
        return history;
    }

    /** A port of the service, over this history. */
    <T> T port(Class<T> type) {
        return adapters.of(type);
    }

    /** Those of that kind that were told. */
    <F extends CaseFact> List<F> told(Class<F> kind) {
        return facts.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    CaseFact fact(EventId id) {
        return Objects.requireNonNull(facts.get(id));
    }

    Map<InvolvementId, Involvement> involvements() {
        return involvements;
    }

    Map<AccessId, Emergency> emergencies() {
        return emergencies;
    }

    Safekeeping safekeeping() {
        return safekeeping;
    }

    void keeps(Safekeeping then) {
        safekeeping = then;
    }

    /** What stands against an exit, if anything does. */
    List<FoundObstacle> found() {
        return values.oneIn(3) ? List.of(FOUND) : List.of();
    }

    /** Something that happens now, or happened before; nobody may know when. */
    Told told(AgencyId by) {
        Instant at = NOON.plusSeconds(history.size());
        Occurrence occurred = values.oneIn(10) ? Occurrence.UNKNOWN : Occurrence.at(values.oneIn(6) ? NOON : at);
        return new Told(
                new EventId(values.uuid()),
                by,
                values.any(StaffId.class),
                occurred,
                occurred.at() == null ? at : null,
                new CorrelationId(values.uuid()),
                null);
    }

    /** What the rule says, of the case as it was before what is corrected, if anything is. */
    Answer asked(Verb.Ask ask, Told told, @Nullable EventId corrects) {
        how.said(Precision.INSTANT, corrects);
        Case judged = now instanceof Managed managed ? port(Correcting.class).judged(managed) : now;
        return ask.of(judged, told);
    }

    /** Saves it, as a correction where it is one; empty when something stands against that. */
    boolean saved(Answer.Does does) {
        return saved(does.change(), does.besides());
    }

    private <C extends Case> boolean saved(Change<C, CaseFact> change, Runnable besides) {
        boolean taken =
                switch (port(Correcting.class).saved(now, change)) {
                    case Decision.Taken<C>(var then) -> {
                        now = then;
                        besides.run();
                        yield true;
                    }
                    case Decision.Refused<C> _ -> false;
                };
        how.said(Precision.INSTANT, null);
        return taken;
    }

    /** What was to be corrected stays as it is. */
    void nothingIsCorrected() {
        how.said(Precision.INSTANT, null);
    }

    void keep(CaseFact fact) {
        history.append(fact);
        facts.put(fact.told().id(), fact);
    }

    private void correct(Change<? extends Case, CaseFact> change, EventId corrected, Fits fits) {
        CaseFact first = change.facts().getFirst();
        history.append(first, corrected, fits.renamed());
        facts.put(first.told().id(), first);
        new ArrayList<>(change.facts()).subList(1, change.facts().size()).forEach(this::keep);
    }

    /** Cases as they are, but that what changes one is saved into this history. */
    @SuppressWarnings("unchecked")
    private Cases saving() {
        return (Cases) Proxy.newProxyInstance(
                Cases.class.getClassLoader(), new Class<?>[] {Cases.class}, (proxy, method, said) -> {
                    switch (method.getName()) {
                        case "save" ->
                            ((Change<? extends Case, CaseFact>) said[0]).facts().forEach(this::keep);
                        case "correct" ->
                            correct((Change<? extends Case, CaseFact>) said[0], (EventId) said[1], (Fits) said[2]);
                        default -> {
                            return method.invoke(adapters.itself(Cases.class), said);
                        }
                    }
                    return null;
                });
    }

    private static <T> T taken(Decision<T> decision) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> outcome;
            case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal.because());
        };
    }
}
