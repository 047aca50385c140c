package sightline.cases.usecases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Guarding;
import sightline.cases.domain.emergency.Emergencies;
import sightline.cases.domain.emergency.Emergency;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/**
 * Puts emergency access that nobody reviewed in time before those who govern its case: each once, whichever instance
 * does it, in the transaction that notes it as escalated.
 */
@ApplicationScoped
public class EscalateReviews {
    /** Nobody did this: it follows from the time. */
    public static final StaffId ACTOR = new StaffId("sightline-deadlines");

    /** Small, so that whoever works on one of these cases meanwhile waits for a moment only. */
    static final int BATCH = 20;

    /**
     * What one turn did.
     *
     * @param escalated how many
     * @param untilNext how long until the next is overdue; empty when none is to come
     */
    public record Turn(int escalated, Optional<Duration> untilNext) {}

    private final Cases cases;
    private final Emergencies emergencies;
    private final Clock clock;
    private final Ids ids;

    EscalateReviews(Cases cases, Emergencies emergencies, Clock clock, Ids ids) {
        this.cases = cases;
        this.emergencies = emergencies;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    @ActivateRequestContext
    public Turn turn() {
        List<Emergency> overdue = emergencies.claimOverdue(BATCH);
        overdue.forEach(this::escalate);
        return new Turn(overdue.size(), emergencies.untilNextOverdue());
    }

    private void escalate(Emergency overdue) {
        Case about = cases.findToChange(overdue.about())
                .orElseThrow(() -> new IllegalStateException("An emergency access is to a case that there is"));
        cases.save(new Guarding(about).escalate(overdue, told(about, overdue)));
        emergencies.escalated(overdue.escalated(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** It is the lead agency's information, and it happened when the moment came, however late we say so. */
    private Told told(Case about, Emergency overdue) {
        return new Told(
                new EventId(ids.next()),
                about.members().lead(),
                ACTOR,
                Occurrence.at(overdue.reviewDue()),
                null,
                new CorrelationId(ids.next()),
                null);
    }
}
