package sightline.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sightline.cases.domain.custody.Custody;
import sightline.cases.domain.exit.Exit;
import sightline.cases.domain.limits.Limits;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.standing.Standing;
import sightline.cases.domain.supervision.Supervision;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;
import sightline.platform.language.Told;

/** One person under multi-agency management, from being opened until they leave it. */
public sealed interface Case permits Managed, Case.Left {

    CaseId id();

    /** How often it has changed, for whoever decides on what they have read. */
    long version();

    Particulars particulars();

    Members members();

    /** Who may not know of it whatever their role, and on whose naming it depends. */
    Limits limits();

    /** The agencies that may know of it at this moment, besides its area's co-ordination. */
    Set<AgencyId> knownTo(Instant now);

    /** The same state, one version on. */
    Case later();

    /** The same, limited so: also of a person who has left, whose record is guarded as long as there is one. */
    Case limited(Limits now);

    /**
     * Manages the person as before the exit that holds, when that is the one in question: whoever hears twice of what
     * it had not answered reopens it once.
     *
     * @param reasons the exit's own fact, and those that came to light
     */
    Optional<Change<Managed, CaseFact>> reopen(List<EventId> reasons, Told told);

    /** Puts a person under management, with the lead agency on the case. */
    static Decision<Change<Managed, CaseFact>> open(CaseId id, Opening opening, AgencyKind leadKind, Told told) {
        Function<Standing, Managed> opened = standing -> new Managed(
                id,
                1,
                opening.particulars(),
                Members.ledBy(opening.leadAgency()),
                Limits.NONE,
                standing,
                Custody.NOT_YET_TOLD,
                Supervision.NOT_YET_TOLD);
        return Standing.opened(opening.category(), opening.level())
                .map(standing ->
                        Change.of(opened.apply(standing), new CaseFact.CaseOpened(id, told, opening, leadKind)));
    }

    /** The moment a fact happened, as a state keeps it: where nobody knows, that at which its agency learned of it. */
    static Instant moment(Told told) {
        Instant at = told.occurred().at();
        return at == null
                ? Objects.requireNonNull(
                        told.known(), "Of what happened nobody knows when, it is said since when it is known")
                : at;
    }

    /**
     * Not under management any more: the memberships have ended but those of lead and co-ordination, and only a fact
     * from before takes them back.
     *
     * @param before as they were managed when they left
     * @param keeping by which rule the record is kept from then on
     */
    record Left(Managed before, Exit exit, Keeping keeping) implements Case {

        /** Just left, or found to have. */
        static Left by(Managed before, Exit exit) {
            return by(before, exit, true);
        }

        /** The same, unless it was found that there had been nobody to manage. */
        static Left by(Managed before, Exit exit, boolean managed) {
            LocalDate born = before.particulars().identity().dateOfBirth();
            return new Left(
                    before,
                    exit,
                    Keeping.since(exit.at(), managed && before.standing().level() != null, born));
        }

        @Override
        public CaseId id() {
            return before.id();
        }

        @Override
        public long version() {
            return before.version();
        }

        @Override
        public Particulars particulars() {
            return before.particulars();
        }

        @Override
        public Members members() {
            return before.members();
        }

        @Override
        public Limits limits() {
            return before.limits();
        }

        @Override
        public Set<AgencyId> knownTo(Instant now) {
            return Set.of(members().lead());
        }

        @Override
        public Left later() {
            return new Left(before.later(), exit, keeping);
        }

        @Override
        public Left limited(Limits now) {
            return new Left(before.limited(now), exit, keeping);
        }

        @Override
        public Optional<Change<Managed, CaseFact>> reopen(List<EventId> reasons, Told told) {
            return exit.reopenedBy(reasons)
                    .map(because -> Change.of(before.later(), new CaseFact.ExitReopened(id(), told, because)));
        }

        /** Once somebody has looked at whether the record must still be kept: until when it is, or that it is not. */
        Decision<Left> reviewed(RetentionReview review, LocalDate today) {
            return switch (review.outcome()) {
                case NOT_NEEDED -> new Taken<>(new Left(before.later(), exit, keeping.notNeeded()));
                case RETAINED -> {
                    LocalDate born = particulars().identity().dateOfBirth();
                    LocalDate next = review.nextOn() == null ? keeping.nextReview(today, born) : review.nextOn();
                    yield new Taken<>(new Left(before.later(), exit, keeping.retainedUntil(next)))
                            .unless(keeping.obstacleToNext(next, today));
                }
            };
        }

        /**
         * Records an arrest that was made before they left and told afterwards, and manages them as before; one made
         * afterwards is of nobody under management.
         *
         * @param reopening says that the arrest came to light
         */
        public Optional<Change<Managed, CaseFact>> recordArrest(Arrest arrest, Told told, Told reopening) {
            return moment(told).isAfter(exit.at())
                    ? Optional.empty()
                    : reopen(List.of(exit.fact(), told.id()), reopening)
                            .map(reopened -> reopened.then(now -> now.recordArrest(arrest, told)));
        }
    }
}
