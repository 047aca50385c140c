package sightline.cases.domain.holding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import sightline.cases.domain.holding.Holder.Away;
import sightline.cases.domain.holding.Holder.Covered;
import sightline.cases.domain.holding.Holder.Former;
import sightline.cases.domain.holding.Holder.Present;
import sightline.cases.domain.holding.HoldingFact.Absent;
import sightline.cases.domain.holding.HoldingFact.CoverNamed;
import sightline.cases.domain.holding.HoldingFact.Ended;
import sightline.cases.domain.holding.HoldingFact.Returned;
import sightline.cases.domain.holding.HoldingFact.WorkloadChanged;
import sightline.cases.domain.supervision.Allocation;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.StaffId;

/** Everybody who holds a case or has held it, in the order in which it was allocated to them last. */
public record Holders(List<Holder> all) {

    public static final Holders NONE = new Holders(List.of());

    public Holders {
        all = List.copyOf(all);
    }

    /** Whom a case shows as its holder: to whom it was allocated last, of those who hold it. */
    public Optional<Holder> current() {
        return all.reversed().stream().filter(one -> !(one instanceof Former)).findFirst();
    }

    /** What the rules say to it. */
    public Decision<Optional<HoldingFact>> decide(HoldingFact fact, AgencyId by) {
        return switch (fact) {
            case Absent absence -> of(absence, one -> one.leave(absence));
            case Returned back -> of(back, one -> one.comeBack(back));
            case WorkloadChanged load -> of(load, one -> one.carry(load));
            case Ended ended -> of(ended, one -> one.end(ended));
            case CoverNamed cover -> cover(cover, by);
        };
    }

    private Decision<Optional<HoldingFact>> of(
            HoldingFact fact, Function<Holder, Decision<Optional<HoldingFact>>> rule) {
        return find(fact.holder()).map(rule).orElseGet(() -> new Refused<>(new HoldingRefusal.DoesNotHoldIt()));
    }

    private Decision<Optional<HoldingFact>> cover(CoverNamed cover, AgencyId by) {
        Optional<Holder> away = awayOf(by);
        if (away.isEmpty()) {
            return new Refused<>(new HoldingRefusal.NobodyIsAway());
        }
        if (away.get().is(cover.holder())) {
            return new Refused<>(new HoldingRefusal.AwayThemselves());
        }
        boolean told = away.get() instanceof Covered covered && covered.cover().equals(cover);
        return new Taken<>(told ? Optional.empty() : Optional.of(cover));
    }

    private Optional<Holder> find(StaffId person) {
        return all.stream().filter(one -> one.is(person)).findFirst();
    }

    /**
     * For whom that agency names cover: of its own who are away, whom nobody covers for, or else whom somebody does.
     */
    private Optional<Holder> awayOf(AgencyId agency) {
        List<Holder> own = all.stream()
                .filter(one -> one.allocation().agency().equals(agency))
                .toList();
        return own.stream().filter(Away.class::isInstance).findFirst().or(() -> own.stream()
                .filter(Covered.class::isInstance)
                .findFirst());
    }

    /** Once the case is allocated to somebody; allocating it to a holder again begins anew. */
    public Holders allocated(Allocation allocation, Instant at) {
        List<Holder> now = new ArrayList<>(all);
        now.removeIf(one -> one.is(allocation.holder()));
        now.add(new Present(allocation, at));
        return new Holders(now);
    }

    /** Once that has happened, whether or not a rule would have it now. */
    public Holders after(HoldingFact fact, Instant at, AgencyId by) {
        Optional<Holder> whose = fact instanceof CoverNamed ? awayOf(by) : find(fact.holder());
        return whose.map(holder -> changed(holder, one -> after(one, fact, at))).orElse(this);
    }

    private Holders changed(Holder which, UnaryOperator<Holder> to) {
        return new Holders(
                all.stream().map(one -> one.equals(which) ? to.apply(one) : one).toList());
    }

    private static Holder after(Holder one, HoldingFact fact, Instant at) {
        return switch (one) {
            case Present present -> after(present, fact, at);
            case Away away -> after(away, fact, at);
            case Covered covered -> after(covered, fact, at);
            case Former former -> former;
        };
    }

    private static Holder after(Present present, HoldingFact fact, Instant at) {
        return switch (fact) {
            case Absent absence -> new Away(present, at, absence.expectedUntil());
            case WorkloadChanged load -> carrying(present, load);
            case Ended ended -> new Former(present.allocation(), present.since(), ended, at);
            case Returned _, CoverNamed _ -> present;
        };
    }

    private static Holder after(Away away, HoldingFact fact, Instant at) {
        return switch (fact) {
            case Absent absence -> new Away(away.before(), away.from(), absence.expectedUntil());
            case Returned _ -> away.before();
            // Who was away is sometimes corrected to whoever covers: nobody covers for themself.
            case CoverNamed cover -> away.is(cover.holder()) ? away : new Covered(away, cover);
            case WorkloadChanged load -> carrying(away, load);
            case Ended _ -> after(away.before(), fact, at);
        };
    }

    private static Holder after(Covered covered, HoldingFact fact, Instant at) {
        return switch (fact) {
            case Absent absence ->
                new Covered(
                        new Away(covered.away().before(), covered.away().from(), absence.expectedUntil()),
                        covered.cover());
            case WorkloadChanged load -> new Covered(carrying(covered.away(), load), covered.cover());
            case Returned _, CoverNamed _, Ended _ -> after(covered.away(), fact, at);
        };
    }

    private static Present carrying(Present present, WorkloadChanged load) {
        return new Present(present.allocation().carrying(load.workloadPercent()), present.since());
    }

    private static Away carrying(Away away, WorkloadChanged load) {
        return new Away(carrying(away.before(), load), away.from(), away.expectedUntil());
    }
}
