package sightline.cases.domain.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;

/**
 * How long a case is kept, by reference and with nothing of its content.
 *
 * @param keeping null while the person is managed
 * @param holds how many legal holds stand
 * @param proposed the erasure that nobody has decided on; it may have lapsed
 */
public record KeptCase(
        CaseId id,
        AreaId area,
        AgencyId lead,
        @Nullable Keeping keeping,
        int holds,
        @Nullable Erasure proposed) {
    /** After every day on which somebody reviews anything. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public boolean isDueOn(LocalDate today) {
        return keeping != null && keeping.isDueOn(today);
    }

    /** For the order in which they are listed: who is managed comes last. */
    public LocalDate reviewOn() {
        return keeping == null ? NEVER : keeping.reviewOn();
    }
}
