package sightline.cases.usecases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Guarding;
import sightline.cases.domain.emergency.Emergencies;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.domain.emergency.EmergencyRefusal;
import sightline.cases.usecases.Named;
import sightline.cases.usecases.Sight;
import sightline.platform.access.Access;
import sightline.platform.access.Actor;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.RecentSignIn;
import sightline.platform.access.Telling;
import sightline.platform.language.AccessId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EmergencyGround;
import sightline.platform.language.Ids;

/** Opens a case that somebody does not see to them, to read, for a short time, and lets it be known. */
@ApplicationScoped
public class BreakGlass {
    private static final Duration A_DAY = Duration.ofHours(24);

    /** What came of it: newly begun, or open since before. */
    public record Opened(Emergency emergency, boolean begun) {}

    private final Cases cases;
    private final Emergencies emergencies;
    private final Sight sight;
    private final Access access;
    private final RecentSignIn signIn;
    private final ReviewDue due;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Telling telling;
    private final Ids ids;

    BreakGlass(
            Cases cases,
            Emergencies emergencies,
            Sight sight,
            Access access,
            RecentSignIn signIn,
            ReviewDue due,
            OnNobodysBehalf onNobodysBehalf,
            Telling telling,
            Ids ids) {
        this.cases = cases;
        this.emergencies = emergencies;
        this.sight = sight;
        this.access = access;
        this.signIn = signIn;
        this.due = due;
        this.onNobodysBehalf = onNobodysBehalf;
        this.telling = telling;
        this.ids = ids;
    }

    /** Once it is open, asking again changes nothing. */
    @Transactional
    public Decision<Opened> open(Named named, EmergencyGround ground, String words) {
        access.require(CaseVerb.BREAK_GLASS);
        signIn.require();
        return onNobodysBehalf.ask(() -> {
            Case about = named.in(cases).orElseThrow(() -> new NotKnown("case"));
            access.requireBreakable(about.id(), sight.scope(about), "case");
            return opened(about, ground, words);
        });
    }

    private Decision<Opened> opened(Case about, EmergencyGround ground, String words) {
        Instant now = access.now().truncatedTo(ChronoUnit.MICROS);
        Actor actor = access.actor();
        Optional<Emergency> open = emergencies.openTo(actor.id(), about.id(), now);
        if (open.isPresent()) {
            return new Taken<>(new Opened(open.get(), false));
        }
        if (sight.now(about).isOpen()) {
            return new Refused<>(new EmergencyRefusal.SeesAlready());
        }
        if (emergencies.begunBy(actor.id(), now.minus(A_DAY)) >= Emergency.MOST_IN_A_DAY) {
            throw new TooOften();
        }
        return new Taken<>(new Opened(begun(about, ground, words, now), true));
    }

    private Emergency begun(Case about, EmergencyGround ground, String words, Instant now) {
        Actor actor = access.actor();
        Emergency emergency = new Emergency(
                new AccessId(ids.next()),
                about.id(),
                actor.id(),
                actor.agency(),
                ground,
                words,
                now,
                now.plus(Emergency.LASTS),
                due.after(now, about.particulars().area()),
                null,
                null);
        cases.save(new Guarding(about).breakGlass(emergency, telling.now()));
        emergencies.add(emergency);
        return emergency;
    }
}
