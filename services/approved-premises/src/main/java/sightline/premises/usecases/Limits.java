package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import sightline.platform.membership.KnownCase;
import sightline.platform.standards.Standard;
import sightline.platform.standards.Standards;
import sightline.platform.standards.WorkingDays;
import sightline.premises.domain.Resident;
import sightline.premises.domain.UsualBound;

/** The time limits that hold at approved premises: reference data of the case's area and level. */
@ApplicationScoped
class Limits {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Standards standards = Standards.shipped();
    private final WorkingDays calendar = WorkingDays.ofEnglandAndWales();

    /** How long a stay that begins on this day may be; empty where no limit is set. */
    Optional<UsualBound> ofStay(KnownCase known, LocalDate arriveOn) {
        return line(known, Standard.APPROVED_PREMISES_STAY, arriveOn)
                .map(line -> new UsualBound(line.limit().after(arriveOn, calendar), line.source()));
    }

    /** The day by the end of which the resident's next key work session is due; empty where no limit is set. */
    Optional<LocalDate> nextSession(KnownCase known, Resident resident) {
        Instant spoken = resident.stay().lastSpoken();
        LocalDate day = spoken.atZone(LONDON).toLocalDate();
        return line(known, Standard.KEY_WORK_SESSION, day)
                .map(line -> line.limit().after(day, calendar));
    }

    private Optional<Standards.Line> line(KnownCase known, Standard standard, LocalDate on) {
        return Optional.ofNullable(known.area())
                .flatMap(area -> standards.find(standard, area, known.managed().level(), on));
    }
}
