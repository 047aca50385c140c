package sightline.premises.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.MoveOn;
import sightline.platform.language.PlacementId;
import sightline.platform.language.StaffId;
import sightline.platform.language.Suitability;
import sightline.platform.language.Told;
import sightline.premises.domain.PlacementFact.PlacementRequested;

/**
 * One person's placement at approved premises, from its being asked for until they have left or it came to nothing.
 * Every verb is refused here, and taken only by the states that own it.
 */
public sealed interface Placement permits Requested, Assessed, Booked, Stayed, NotArrived, Withdrawn {

    Asked asked();

    /** How often it has changed, for whoever decides on what they have read. */
    long version();

    Status status();

    Phase phase();

    default PlacementId id() {
        return asked().id();
    }

    default CaseId about() {
        return asked().about();
    }

    default AgencyId premises() {
        return asked().premises();
    }

    default boolean live() {
        return phase() != Phase.PAST;
    }

    /**
     * Asks premises for a place.
     *
     * @param ofThePerson every placement there is in the same case
     */
    static Decision<Change<Placement, PlacementFact>> request(
            Asked asked, Collection<? extends Placement> ofThePerson, Told told) {
        Optional<? extends Placement> live = ofThePerson.stream()
                .filter(one -> one.live() && one.premises().equals(asked.premises()))
                .findFirst();
        if (live.isPresent()) {
            return new Refused<>(
                    new Obstacle.AskedAlready(asked.premises(), live.get().status()));
        }
        if (!asked.isStay()) {
            return new Refused<>(new Obstacle.NoNightBetween(
                    Objects.requireNonNull(asked.arriveOn()), Objects.requireNonNull(asked.departOn())));
        }
        return taken(new Requested(asked, 1), new PlacementRequested(asked, told));
    }

    /** The premises answer the request. */
    default Decision<Change<Placement, PlacementFact>> assess(Suitability outcome, @Nullable String reason, Told told) {
        return notNow(Verb.ASSESS);
    }

    /**
     * Keeps a bed.
     *
     * @param bound how long the stay may be; empty where no limit is set
     */
    default Decision<Change<Placement, PlacementFact>> book(Booking booking, Optional<UsualBound> bound, Told told) {
        return notNow(Verb.BOOK);
    }

    /** The placement is not wanted any more. */
    default Decision<Change<Placement, PlacementFact>> withdraw(String reason, Told told) {
        return notNow(Verb.WITHDRAW);
    }

    /**
     * The person lives here from now on.
     *
     * @param elsewhere where they live as far as we know
     */
    default Decision<Change<Placement, PlacementFact>> arrive(Optional<Resident> elsewhere, Told told) {
        return notNow(Verb.ARRIVE);
    }

    /** The person was expected and did not come. */
    default Decision<Change<Placement, PlacementFact>> notArrive(String reason, Told told) {
        return notNow(Verb.NOT_ARRIVE);
    }

    /** The person does not live here any more. */
    default Decision<Change<Placement, PlacementFact>> depart(String reason, @Nullable MoveOn moveOn, Told told) {
        return notNow(Verb.DEPART);
    }

    /** Somebody is the person's key worker from now on. */
    default Decision<Change<Placement, PlacementFact>> assignKeyWorker(StaffId keyWorker, Told told) {
        return notNow(Verb.ASSIGN_KEY_WORKER);
    }

    /** The key worker spoke with the resident. */
    default Decision<Change<Placement, PlacementFact>> logKeyWork(KeyWork session, Told told) {
        return notNow(Verb.LOG_KEY_WORK);
    }

    /** A session that was kept in the premises goes to the practitioner. */
    default Decision<Change<Placement, PlacementFact>> pass(KeyWorkId session, Told told) {
        return notNow(Verb.PASS);
    }

    /** The practitioner has read a session. */
    default Decision<Change<Placement, PlacementFact>> acknowledge(KeyWorkId session, Told told) {
        return notNow(Verb.ACKNOWLEDGE);
    }

    private Decision<Change<Placement, PlacementFact>> notNow(Verb verb) {
        return new Refused<>(new Obstacle.NotNow(verb, status(), !live()));
    }

    static Decision<Change<Placement, PlacementFact>> taken(Placement now, PlacementFact fact) {
        return new Taken<>(Change.of(now, fact));
    }

    /** The moment a fact happened, as exactly as it is kept: two readings of it must not differ. */
    static Instant moment(Told told) {
        return Objects.requireNonNull(told.occurred().at(), "What happens in a placement has its moment")
                .truncatedTo(ChronoUnit.MICROS);
    }
}
