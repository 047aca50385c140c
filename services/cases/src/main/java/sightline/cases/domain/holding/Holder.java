package sightline.cases.domain.holding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.holding.HoldingFact.Absent;
import sightline.cases.domain.holding.HoldingFact.CoverNamed;
import sightline.cases.domain.holding.HoldingFact.Ended;
import sightline.cases.domain.holding.HoldingFact.Returned;
import sightline.cases.domain.holding.HoldingFact.WorkloadChanged;
import sightline.cases.domain.supervision.Absence;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.domain.supervision.Holding;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.StaffId;

/** One practitioner to whom a case was allocated, from then until the allocation ends. */
public sealed interface Holder {

    /** As it was made, with the workload as told last. */
    Allocation allocation();

    /** Since when. */
    Instant since();

    /** Says that they are away; nothing is told anew when that very day was told before. */
    Decision<Optional<HoldingFact>> leave(Absent absence);

    /** Says that they are back. */
    Decision<Optional<HoldingFact>> comeBack(Returned back);

    /** Says how much they carry. */
    Decision<Optional<HoldingFact>> carry(WorkloadChanged load);

    /** Says that they hold the case no more. */
    Decision<Optional<HoldingFact>> end(Ended ended);

    /** As a case shows them. */
    Holding holding();

    default boolean is(StaffId person) {
        return allocation().holder().equals(person);
    }

    /** At work. */
    record Present(Allocation allocation, Instant since) implements Holder {

        @Override
        public Decision<Optional<HoldingFact>> leave(Absent absence) {
            return tell(absence);
        }

        @Override
        public Decision<Optional<HoldingFact>> comeBack(Returned back) {
            return nothingAnew();
        }

        @Override
        public Decision<Optional<HoldingFact>> carry(WorkloadChanged load) {
            return Objects.equals(allocation.workloadPercent(), load.workloadPercent()) ? nothingAnew() : tell(load);
        }

        @Override
        public Decision<Optional<HoldingFact>> end(Ended ended) {
            return tell(ended);
        }

        @Override
        public Holding holding() {
            return Holding.of(allocation, null);
        }
    }

    /**
     * Away, and nobody covers for them.
     *
     * @param from since when they are away
     */
    record Away(Present before, Instant from, @Nullable LocalDate expectedUntil) implements Holder {

        @Override
        public Allocation allocation() {
            return before.allocation();
        }

        @Override
        public Instant since() {
            return before.since();
        }

        /** Another day is news: how long somebody is away is seldom known when they go. */
        @Override
        public Decision<Optional<HoldingFact>> leave(Absent absence) {
            return Objects.equals(expectedUntil, absence.expectedUntil()) ? nothingAnew() : tell(absence);
        }

        @Override
        public Decision<Optional<HoldingFact>> comeBack(Returned back) {
            return tell(back);
        }

        @Override
        public Decision<Optional<HoldingFact>> carry(WorkloadChanged load) {
            return before.carry(load);
        }

        @Override
        public Decision<Optional<HoldingFact>> end(Ended ended) {
            return tell(ended);
        }

        @Override
        public Holding holding() {
            return Holding.of(allocation(), new Absence(from, expectedUntil, null));
        }
    }

    /** Away, and somebody covers for them. */
    record Covered(Away away, CoverNamed cover) implements Holder {

        @Override
        public Allocation allocation() {
            return away.allocation();
        }

        @Override
        public Instant since() {
            return away.since();
        }

        @Override
        public Decision<Optional<HoldingFact>> leave(Absent absence) {
            return away.leave(absence);
        }

        @Override
        public Decision<Optional<HoldingFact>> comeBack(Returned back) {
            return away.comeBack(back);
        }

        @Override
        public Decision<Optional<HoldingFact>> carry(WorkloadChanged load) {
            return away.carry(load);
        }

        @Override
        public Decision<Optional<HoldingFact>> end(Ended ended) {
            return away.end(ended);
        }

        @Override
        public Holding holding() {
            return Holding.of(allocation(), new Absence(away.from(), away.expectedUntil(), cover.holder()));
        }
    }

    /** Holds the case no more. */
    record Former(Allocation allocation, Instant since, Ended ended, Instant until) implements Holder {

        @Override
        public Decision<Optional<HoldingFact>> leave(Absent absence) {
            return holdsNoMore();
        }

        @Override
        public Decision<Optional<HoldingFact>> comeBack(Returned back) {
            return holdsNoMore();
        }

        @Override
        public Decision<Optional<HoldingFact>> carry(WorkloadChanged load) {
            return holdsNoMore();
        }

        @Override
        public Decision<Optional<HoldingFact>> end(Ended other) {
            return other.equals(ended) ? nothingAnew() : new Refused<>(new HoldingRefusal.EndedAlready());
        }

        @Override
        public Holding holding() {
            return Holding.of(allocation, null);
        }

        private static Decision<Optional<HoldingFact>> holdsNoMore() {
            return new Refused<>(new HoldingRefusal.DoesNotHoldIt());
        }
    }

    private static Decision<Optional<HoldingFact>> tell(HoldingFact fact) {
        return new Taken<>(Optional.of(fact));
    }

    private static Decision<Optional<HoldingFact>> nothingAnew() {
        return new Taken<>(Optional.empty());
    }
}
