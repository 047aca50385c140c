package sightline.meetings.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.Decision;
import sightline.platform.language.DecisionId;
import sightline.platform.language.DecisionTopic;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;
import sightline.platform.language.MeetingKind;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Place;
import sightline.platform.language.Presence;
import sightline.platform.language.Refusal;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** A case and agencies that do not exist. */
final class Fiction {
    static final AgencyId COORDINATION = new AgencyId("northshire-coordination");
    static final AgencyId PROBATION = new AgencyId("northshire-probation");
    static final AgencyId POLICE = new AgencyId("northshire-police");
    static final AgencyId HEALTH = new AgencyId("northshire-health");
    static final AgencyId HOUSING = new AgencyId("northshire-housing");
    static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    private Fiction() {}

    /** Probation leads; police and health are on it, housing is not. */
    static CaseAtHand managed() {
        return managed(false, false);
    }

    static CaseAtHand managed(boolean left, boolean rehearsed) {
        return new CaseAtHand(
                new CaseId(UUID.randomUUID()),
                left,
                rehearsed,
                List.of(
                        new CaseAtHand.OnIt(COORDINATION, AgencyKind.MAPPA_COORDINATION, Place.ASSOCIATE),
                        new CaseAtHand.OnIt(PROBATION, AgencyKind.PROBATION, Place.LEAD),
                        new CaseAtHand.OnIt(POLICE, AgencyKind.POLICE, Place.RA),
                        new CaseAtHand.OnIt(HEALTH, AgencyKind.HEALTH, Place.DTC)));
    }

    static Scheduling atNoon(Level level, @Nullable List<Invitee> invite) {
        return new Scheduling(MeetingKind.INITIAL, level, NOON, "Fictional House", null, invite);
    }

    static Decision<Change<Meeting, MeetingFact>> schedule(CaseAtHand about, Scheduling as) {
        return Scheduled.schedule(new MeetingId(UUID.randomUUID()), 1, about, as, Fiction::told);
    }

    static Meeting scheduled() {
        return after(schedule(managed(), atNoon(Level.TWO, null)));
    }

    static Meeting held() {
        return after(scheduled().hold(Map.of(PROBATION, Presence.ATTENDED), null, told()));
    }

    static Meeting minuted() {
        return after(held().draft("What was said").decide(decided(), told()));
    }

    static Meeting approved() {
        return after(minuted().approve(told()));
    }

    static MeetingDecision decided() {
        return new MeetingDecision(
                new DecisionId(UUID.randomUUID()),
                DecisionTopic.PLAN,
                "Daily contact",
                "Two absences unexplained",
                null,
                null);
    }

    static Told told() {
        return told(NOON);
    }

    static Told told(Instant at) {
        return new Told(
                new EventId(UUID.randomUUID()),
                COORDINATION,
                new StaffId("staff-1"),
                Occurrence.at(at),
                null,
                new CorrelationId(UUID.randomUUID()),
                null);
    }

    static <T> T taken(Decision<T> decision) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> outcome;
            case Decision.Refused<T>(var refusal) -> throw new AssertionError("Refused: " + refusal.because());
        };
    }

    static Meeting after(Decision<Change<Meeting, MeetingFact>> decision) {
        return taken(decision).now();
    }

    static Refusal refusal(Decision<?> decision) {
        return switch (decision) {
            case Decision.Taken<?> _ -> throw new AssertionError("Taken, and was to be refused");
            case Decision.Refused<?>(var refusal) -> refusal;
        };
    }
}
