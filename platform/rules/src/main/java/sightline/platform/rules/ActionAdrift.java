package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;
import sightline.platform.standards.Standard;

/** D14: an action that is still open after its date, or was carried forward once too often. */
record ActionAdrift(Limits limits) implements Detector {
    private static final int ONCE_TOO_OFTEN = 2;

    @Override
    public DetectorId id() {
        return new DetectorId("D14");
    }

    @Override
    public String title() {
        return "Action adrift";
    }

    @Override
    public AlertRole owner() {
        return AlertRole.ACTION_OWNER;
    }

    @Override
    public List<? extends Suspicion> suspicions(Knowledge known) {
        return Actions.byAction(known).entrySet().stream()
                .map(action -> ActionStory.of(action.getKey(), action.getValue()))
                .flatMap(ActionDue::datesOf)
                .flatMap(due -> Stream.of(new Overdue(due), new CarriedAgain(due)))
                .toList();
    }

    /** One date of one action. */
    private abstract static class OfOneDate implements Suspicion {
        final ActionDue due;

        OfOneDate(ActionDue due) {
            this.due = due;
        }

        @Override
        public final String cause() {
            return due.name();
        }

        @Override
        public final Instant since() {
            return due.set().recorded();
        }

        @Override
        public final List<Happening> bearing(Knowledge known) {
            return Stream.concat(due.story().facts().stream(), known.ofKinds(Actions.UNDOING))
                    .toList();
        }

        /* An exit that closed it may be reopened. */
        @Override
        public final boolean settled(Knowledge known) {
            return due.ended(known).isPresent() && !due.closedByExit(known);
        }

        @Override
        public final List<AlertRole> told(Knowledge known) {
            return List.of(AlertRole.OWNERS_MANAGER, AlertRole.CHAIR);
        }

        @Override
        public final Optional<AgencyId> concerns(Knowledge known) {
            return due.owner(known);
        }
    }

    /** The date passed. */
    private final class Overdue extends OfOneDate {
        Overdue(ActionDue due) {
            super(due);
        }

        @Override
        public Limb limb() {
            return new Limb("overdue");
        }

        @Override
        public Optional<Standing> standing(Knowledge known) {
            if (due.superseded(known) || answer(known).isPresent()) {
                return Optional.empty();
            }
            Instant limit = limits.after(Standard.ACTION_ADRIFT, due.set(), moment(), known);
            return Optional.of(new Standing(
                    limit.isBefore(due.set().occurred()) ? due.set().occurred() : limit,
                    List.of(due.set().id())));
        }

        /* Handing it on before it is due answers nothing: the new owner is held to the same date. */
        @Override
        public Optional<EventId> answer(Knowledge known) {
            return due.ended(known)
                    .or(() -> due.transferredFrom(moment(), known))
                    .or(() -> due.firstCarriedOn(known));
        }

        @Override
        public String sentence() {
            return "An action is past its date and still open.";
        }

        private Instant moment() {
            Instant at = due.at();
            return at == null ? limits.time().on(due.on()) : at;
        }
    }

    /** It was carried forward a second time. */
    private static final class CarriedAgain extends OfOneDate {
        CarriedAgain(ActionDue due) {
            super(due);
        }

        @Override
        public Limb limb() {
            return new Limb("carried-forward");
        }

        @Override
        public Optional<Standing> standing(Knowledge known) {
            return !due.carried(ONCE_TOO_OFTEN, known) || answer(known).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            new Standing(due.set().occurred(), List.of(due.set().id())));
        }

        @Override
        public Optional<EventId> answer(Knowledge known) {
            return due.ended(known)
                    .or(() -> due.transferredFrom(due.set().occurred().plusNanos(1), known));
        }

        @Override
        public String sentence() {
            return "An action has been carried forward for the second time.";
        }
    }
}
