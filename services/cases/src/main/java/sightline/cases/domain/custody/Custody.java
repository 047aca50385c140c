package sightline.cases.domain.custody;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Refusal;

/**
 * Where a person is as far as anybody has told; refuses only what would contradict what was told last.
 *
 * @param licence the last release was on licence
 * @param licenceEndsOn the last day on licence; null while no sentence says one
 * @param releaseOn the day planned; null while none is
 */
public record Custody(
        Whereabouts whereabouts,
        boolean licence,
        @Nullable LocalDate licenceEndsOn,
        @Nullable LocalDate releaseOn) {

    /** What was told last. */
    public enum Whereabouts {
        /** Nothing yet; a case is opened of people in custody and of others. */
        NOT_YET_TOLD,
        /** Released. */
        AT_LIBERTY,
        /** Charged and kept; a licence goes on meanwhile. */
        REMANDED,
        /** Returned to custody. */
        RETURNED
    }

    /** As a case is opened with. */
    public static final Custody NOT_YET_TOLD = new Custody(Whereabouts.NOT_YET_TOLD, false, null, null);

    /** Never refused: a plan is told by whoever knows of it, sometimes before anybody told of a return. */
    public Custody plan(ReleasePlan plan) {
        return new Custody(whereabouts, licence, licenceEndsOn, plan.on());
    }

    public Optional<Refusal> obstacleToWithdrawing() {
        return releaseOn == null ? Optional.of(new CustodyRefusal.NoReleasePlanned()) : Optional.empty();
    }

    public Decision<Custody> withdrawPlan() {
        Custody then = new Custody(whereabouts, licence, licenceEndsOn, null);
        return new Taken<>(then).unless(obstacleToWithdrawing());
    }

    public Optional<Refusal> obstacleToRelease() {
        return whereabouts == Whereabouts.AT_LIBERTY
                ? Optional.of(new CustodyRefusal.AtLibertyAlready())
                : Optional.empty();
    }

    public Decision<Custody> release(Release release) {
        Custody then = new Custody(Whereabouts.AT_LIBERTY, release.licence(), licenceEndsOn, null);
        return new Taken<>(then).unless(obstacleToRelease());
    }

    public Optional<Refusal> obstacleToReturn() {
        return whereabouts == Whereabouts.RETURNED
                ? Optional.of(new CustodyRefusal.ReturnedAlready())
                : Optional.empty();
    }

    /** Ends the licence, and with it whatever release was planned. */
    public Decision<Custody> returned() {
        Custody then = new Custody(Whereabouts.RETURNED, false, licenceEndsOn, null);
        return new Taken<>(then).unless(obstacleToReturn());
    }

    /** A sentence that says nothing of a licence leaves the day that was told before. */
    public Custody sentenced(Sentence sentence) {
        return sentence.licenceEndsOn() == null
                ? this
                : new Custody(whereabouts, licence, sentence.licenceEndsOn(), releaseOn);
    }

    public Custody charged(Charge charge) {
        return charge.outcome() == ChargeOutcome.REMANDED && whereabouts != Whereabouts.RETURNED
                ? new Custody(Whereabouts.REMANDED, licence, licenceEndsOn, releaseOn)
                : this;
    }

    /** Null while nobody has told; somebody whose release is planned is there. */
    public @Nullable Boolean inCustody() {
        return switch (whereabouts) {
            case NOT_YET_TOLD -> releaseOn == null ? null : Boolean.TRUE;
            case AT_LIBERTY -> Boolean.FALSE;
            case REMANDED, RETURNED -> Boolean.TRUE;
        };
    }

    /** Released with licence, not returned since, and its last day has not passed. */
    public boolean onLicence(LocalDate today) {
        return licence && (licenceEndsOn == null || !today.isAfter(licenceEndsOn));
    }
}
