package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import sightline.actions.domain.Actions;
import sightline.actions.domain.Chasing;
import sightline.actions.domain.Due;
import sightline.actions.domain.Timetable;
import sightline.platform.membership.KnownCase;
import sightline.platform.standards.Standards;
import sightline.platform.standards.WorkingDays;

/** Sets deadlines by the limits that hold for a case, from this moment of the database's clock on. */
@ApplicationScoped
class Timetables {
    private final Standards standards = Standards.shipped();
    private final WorkingDays workingDays = WorkingDays.ofEnglandAndWales();
    private final Actions actions;
    private final Sight sight;

    Timetables(Actions actions, Sight sight) {
        this.actions = actions;
        this.sight = sight;
    }

    Chasing chasing(Due due, KnownCase known) {
        return Chasing.from(timetable(due, known), actions.now());
    }

    private Timetable timetable(Due due, KnownCase known) {
        return known.rehearsed()
                ? Timetable.EMPTY
                : Timetable.of(due, sight.area(known), known.managed().level(), standards, workingDays);
    }
}
