package sightline.premises.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.Explored;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.KeyWorkTopic;
import sightline.platform.language.Occurrence;
import sightline.platform.language.PlacementId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Sign;
import sightline.platform.language.StaffId;
import sightline.platform.language.Suitability;
import sightline.platform.language.Told;

/** Premises and people that do not exist. */
final class Fiction {
    static final AgencyId ELM_HOUSE = new AgencyId("northshire-elm-house");
    static final AgencyId OAK_HOUSE = new AgencyId("northshire-oak-house");
    static final AgencyId PROBATION = new AgencyId("northshire-probation");
    static final CaseId JORDAN = new CaseId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
    static final StaffId WORKER = new StaffId("staff-7");
    static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final Booking THREE_WEEKS = new Booking(MONDAY, MONDAY.plusWeeks(3));
    static final Optional<UsualBound> TWELVE_WEEKS = Optional.of(new UsualBound(MONDAY.plusWeeks(12), "this test"));
    static final KeyWork.Words SILENT = new KeyWork.Words(null, null, null, null);

    private Fiction() {}

    static Asked asked(AgencyId premises) {
        return new Asked(new PlacementId(UUID.randomUUID()), JORDAN, premises, PROBATION, null, null);
    }

    static Placement requested() {
        return now(Placement.request(asked(ELM_HOUSE), List.of(), told()));
    }

    static Placement assessed(Suitability outcome) {
        return now(requested().assess(outcome, null, told()));
    }

    static Placement booked() {
        return now(assessed(Suitability.SUITABLE).book(THREE_WEEKS, TWELVE_WEEKS, told()));
    }

    /** Since noon. */
    static Resident resident() {
        return (Resident) now(booked().arrive(Optional.empty(), told()));
    }

    static Told told() {
        return told(NOON);
    }

    static Told told(Instant occurred) {
        return new Told(
                new EventId(UUID.randomUUID()),
                ELM_HOUSE,
                new StaffId("staff-1"),
                Occurrence.at(occurred),
                null,
                new CorrelationId(UUID.randomUUID()),
                null);
    }

    static KeyWork session(List<Sign> signs, @Nullable Instant passedAt, @Nullable String notPassedReason) {
        return new KeyWork(
                new KeyWorkId(UUID.randomUUID()),
                NOON.plus(Duration.ofDays(1)),
                List.of(KeyWorkTopic.PLAN),
                List.of(Explored.MOOD),
                signs,
                new KeyWork.Words("what was said", null, null, notPassedReason),
                passedAt,
                null);
    }

    /** The same session at another moment. */
    static KeyWork at(Instant then, KeyWork one) {
        return new KeyWork(
                one.id(), then, one.topics(), one.explored(), one.signs(), one.words(), one.passedAt(), null);
    }

    static Placement now(Decision<Change<Placement, PlacementFact>> decision) {
        return taken(decision).now();
    }

    static PlacementFact fact(Decision<Change<Placement, PlacementFact>> decision) {
        return taken(decision).facts().getFirst();
    }

    static <T> T taken(Decision<T> decision) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> outcome;
            case Decision.Refused<T>(Refusal refusal) -> throw new AssertionError("Refused: " + refusal.because());
        };
    }

    static Refusal refusal(Decision<?> decision) {
        return switch (decision) {
            case Decision.Taken<?> taken -> throw new AssertionError("Taken: " + taken.outcome());
            case Decision.Refused<?>(Refusal refusal) -> refusal;
        };
    }
}
