package sightline.actions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Refusal;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;
import sightline.platform.standards.Standards;
import sightline.platform.standards.WorkingDays;

/** Agencies that do not exist and what they undertook. */
final class Fiction {
    static final AgencyId POLICE = new AgencyId("northshire-police");
    static final AgencyId HEALTH = new AgencyId("northshire-health");
    static final AgencyId HOUSING = new AgencyId("northshire-housing");
    static final Set<AgencyId> ON_THE_CASE = Set.of(POLICE, HEALTH);

    /** A Monday in London, with no bank holiday near. */
    static final Instant MONDAY_NOON = Instant.parse("2026-11-16T12:00:00Z");

    /** The Friday of the week after. */
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private static final Standards STANDARDS = Standards.shipped();
    private static final WorkingDays WORKING_DAYS = WorkingDays.ofEnglandAndWales();

    private Fiction() {}

    static Timetable timetable(Due due) {
        return Timetable.of(due, new AreaId("northshire"), Level.TWO, STANDARDS, WORKING_DAYS);
    }

    static Chasing chasing(Due due, Instant setAt) {
        return Chasing.from(timetable(due), setAt);
    }

    /** Assigned to health on a Monday, due by the end of the Friday of the week after. */
    static Action assigned() {
        return assigned(Due.by(FRIDAY), MONDAY_NOON);
    }

    static Action assigned(Due due, Instant recordedAt) {
        return taken(assign(HEALTH, due, recordedAt)).now();
    }

    static Decision<Change<Action, ActionFact>> assign(AgencyId owner, Due due, Instant recordedAt) {
        Assignment assignment =
                new Assignment(new CaseId(UUID.randomUUID()), null, "Visit the fictional hostel", owner, null, due);
        return Action.assign(
                new ActionId(UUID.randomUUID()),
                assignment,
                ON_THE_CASE,
                chasing(due, recordedAt),
                MONDAY_NOON,
                told());
    }

    static Action.Postponement to(LocalDate day) {
        return new Action.Postponement(Due.by(day), null, "The hostel was closed");
    }

    static Told told() {
        return toldAt(MONDAY_NOON);
    }

    static Told toldAt(Instant at) {
        return new Told(
                new EventId(UUID.randomUUID()),
                HEALTH,
                new StaffId("staff-1"),
                Occurrence.at(at),
                null,
                new CorrelationId(UUID.randomUUID()),
                null);
    }

    static List<Stage> announcedBy(Action action, Instant then) {
        return action.announce(then, step -> toldAt(step.moment())).stream()
                .flatMap(change -> change.facts().stream())
                .map(fact -> ((ActionFact.DeadlineAnnounced) fact).stage())
                .toList();
    }

    static <T> T taken(Decision<T> decision) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> outcome;
            case Decision.Refused<T>(var refusal) -> throw new AssertionError("Refused: " + refusal.because());
        };
    }

    static Refusal refused(Decision<?> decision) {
        return switch (decision) {
            case Decision.Taken<?> taken -> throw new AssertionError("Taken, and it should not have been");
            case Decision.Refused<?>(var refusal) -> refusal;
        };
    }
}
