package sightline.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.cases.domain.address.AddressFact;
import sightline.cases.domain.concern.Concern;
import sightline.cases.domain.concern.RaisedConcern;
import sightline.cases.domain.custody.Charge;
import sightline.cases.domain.custody.Custody;
import sightline.cases.domain.custody.Release;
import sightline.cases.domain.custody.ReleasePlan;
import sightline.cases.domain.custody.Sentence;
import sightline.cases.domain.exit.Closing;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.exit.Exit;
import sightline.cases.domain.exit.ExitAttempt;
import sightline.cases.domain.exit.ExitRefusal;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.cases.domain.holding.Holder;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.domain.identity.Correction;
import sightline.cases.domain.limits.Limits;
import sightline.cases.domain.standing.LevelDecision;
import sightline.cases.domain.standing.Referral;
import sightline.cases.domain.standing.Standing;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.domain.supervision.Holding;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.domain.supervision.Plan;
import sightline.cases.domain.supervision.PlanChange;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.domain.supervision.Supervision;
import sightline.cases.domain.transfer.Handover;
import sightline.cases.domain.transfer.TransferFact;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.PlanId;
import sightline.platform.language.Postcode;
import sightline.platform.language.Refusal;
import sightline.platform.language.Told;

/**
 * Under management now; only such a case takes new facts. What a verb may do is said by the part it changes; what it
 * did is said here, by the fact.
 */
public record Managed(
        CaseId id,
        long version,
        Particulars particulars,
        Members members,
        Limits limits,
        Standing standing,
        Custody custody,
        Supervision supervision)
        implements Case {

    @Override
    public Set<AgencyId> knownTo(Instant now) {
        return members.byAgency().keySet().stream()
                .filter(agency -> members.at(now, agency).isPresent())
                .collect(Collectors.toSet());
    }

    /** Puts an agency on the case; from then on it is told of everything that everyone on the case is told of. */
    public Decision<Change<Managed, CaseFact>> join(Membership joining, AgencyKind kind, String basis, Told told) {
        return members.join(joining, Case.moment(told))
                .map(now -> Change.of(
                        new Managed(id, version + 1, particulars, now, limits, standing, custody, supervision),
                        new CaseFact.AgencyJoined(id, told, joining, kind, basis)));
    }

    /** Ends an agency's place on the case; from then on it is told of nothing. */
    public Decision<Change<Managed, CaseFact>> leave(AgencyId leaving, String basis, Told told) {
        return members.leave(leaving, Case.moment(told))
                .map(now -> Change.of(
                        new Managed(id, version + 1, particulars, now, limits, standing, custody, supervision),
                        new CaseFact.AgencyLeft(id, told, leaving, basis)));
    }

    /** Passes the case to another area and its lead agency, both at once. */
    public Change<Managed, CaseFact> passOver(Handover over, Told told) {
        TransferFact passed = new TransferFact.Passed(over, particulars.area());
        Managed now = new Managed(
                id,
                version + 1,
                particulars.in(over.to()),
                members.passedOver(over, Case.moment(told)),
                limits,
                standing,
                custody,
                supervision);
        return Change.of(now, new CaseFact.AboutTransfer(id, told, passed));
    }

    /** Puts right who the person is; how it read before stays in the history. */
    public Decision<Change<Managed, CaseFact>> correct(Correction correction, Told told) {
        Particulars right = particulars.of(correction.after());
        return new Taken<>(Change.of(
                new Managed(id, version + 1, right, members, limits, standing, custody, supervision),
                new CaseFact.IdentityCorrected(id, told, correction)));
    }

    /**
     * Decides why and how the person is managed.
     *
     * @param found what stands against it; asked only when the level is lowered
     */
    public Decision<Change<Managed, CaseFact>> setLevel(LevelDecision decision, List<FoundObstacle> found, Told told) {
        return standing.set(decision, Case.moment(told), told.id())
                .map(now -> Change.<Managed, CaseFact>of(with(now), new CaseFact.LevelSet(id, told, decision)))
                .unless(obstacle(found));
    }

    /** Lets the person leave their level or MAPPA. */
    public Decision<Change<Case, CaseFact>> deregister(Deregistration exit, List<FoundObstacle> found, Told told) {
        return left(exit, told)
                .map(now -> Change.<Case, CaseFact>of(now, new CaseFact.Deregistered(id, told, exit)))
                .unless(obstacle(found));
    }

    private Decision<Case> left(Deregistration exit, Told told) {
        Instant at = Case.moment(told);
        return switch (exit.from()) {
            case MAPPA ->
                new Taken<>(Left.by(with(standing.settled()), new Exit(exit.from(), at, told.id(), standing.level())));
            case LEVEL_2, LEVEL_3 ->
                standing.leaveLevel(exit.from(), at, told.id()).map(this::with);
        };
    }

    /** Closes the case, because there is, or was, no ground to manage the person. */
    public Decision<Change<Case, CaseFact>> close(Closing closing, List<FoundObstacle> found, Told told) {
        Exit exit = new Exit(ExitFrom.MAPPA, Case.moment(told), told.id(), standing.level());
        Case left = Left.by(with(standing.settled()), exit, closing.endsManagement());
        return new Taken<>(Change.<Case, CaseFact>of(left, new CaseFact.CaseClosed(id, told, closing)))
                .unless(standing.obstacleToClosing(closing.reason()).or(() -> obstacle(found)));
    }

    /** Says that an exit was refused and why; nothing else changes. */
    public CaseFact refuseExit(ExitAttempt attempt, List<FoundObstacle> found, Told told) {
        return new CaseFact.ExitRefused(id, told, attempt.leaves(), found);
    }

    /** The same, once some of what was told of them turned out otherwise. */
    public Managed corrected(Standing now, Custody then, Supervision since) {
        return new Managed(id, version, particulars, members, limits, now, then, since);
    }

    @Override
    public Optional<Change<Managed, CaseFact>> reopen(List<EventId> reasons, Told told) {
        return Optional.ofNullable(standing.exit())
                .flatMap(exit -> exit.reopenedBy(reasons))
                .map(because -> Change.of(with(standing.reopened()), new CaseFact.ExitReopened(id, told, because)));
    }

    public Change<Managed, CaseFact> refer(Referral referral, Told told) {
        return recorded(new CaseFact.ReferralMade(id, told, referral));
    }

    public Change<Managed, CaseFact> considerReferral(String reason, Told told) {
        return recorded(new CaseFact.ReferralConsidered(id, told, reason));
    }

    public Change<Managed, CaseFact> planRelease(ReleasePlan plan, Told told) {
        return Change.of(with(custody.plan(plan)), new CaseFact.ReleasePlanned(id, told, plan));
    }

    public Decision<Change<Managed, CaseFact>> withdrawReleasePlan(String reason, Told told) {
        return custody.withdrawPlan()
                .map(now -> Change.of(with(now), new CaseFact.ReleasePlanWithdrawn(id, told, reason)));
    }

    public Decision<Change<Managed, CaseFact>> release(Release release, Told told) {
        return custody.release(release).map(now -> Change.of(with(now), new CaseFact.Released(id, told, release)));
    }

    public Decision<Change<Managed, CaseFact>> returnToCustody(String reason, Told told) {
        return custody.returned().map(now -> Change.of(with(now), new CaseFact.ReturnedToCustody(id, told, reason)));
    }

    public Change<Managed, CaseFact> recordSentence(Sentence sentence, Told told) {
        return Change.of(with(custody.sentenced(sentence)), new CaseFact.SentenceRecorded(id, told, sentence));
    }

    /** Records an arrest: never refused, since a fact nobody may add is a fact everybody misses. */
    public Change<Managed, CaseFact> recordArrest(Arrest arrest, Told told) {
        return recorded(new CaseFact.ArrestRecorded(id, told, arrest));
    }

    public Change<Managed, CaseFact> recordCharge(Charge charge, Told told) {
        return Change.of(with(custody.charged(charge)), new CaseFact.ChargeRecorded(id, told, charge));
    }

    /** Says where the person may live; from then on the audit notices whoever looks who lives there themself. */
    public Change<Managed, CaseFact> propose(AddressFact.Proposed address, Told told) {
        Particulars known = address.where() == null ? particulars : particulars.at(Postcode.in(address.where()));
        return Change.of(
                new Managed(id, version + 1, known, members, limits, standing, custody, supervision),
                new CaseFact.AboutAddress(id, told, address));
    }

    public Change<Managed, CaseFact> allocate(Allocation allocation, Told told) {
        return Change.of(with(supervision.allocated(allocation)), new CaseFact.Allocated(id, told, allocation));
    }

    /** Records what became of an allocation, and shows whom that leaves as its holder. */
    public Change<Managed, CaseFact> hold(HoldingFact what, Holders then, Told told) {
        Holding now = then.current().map(Holder::holding).orElse(null);
        return Change.of(with(supervision.held(now)), new CaseFact.AboutHolding(id, told, what));
    }

    public Change<Managed, CaseFact> assess(Assessment assessment, Told told) {
        Supervision now = supervision.assessed(assessment, Case.moment(told), told.agency());
        return Change.of(with(now), new CaseFact.RiskAssessed(id, told, assessment));
    }

    /** Gives the risk management plan its next version; the id is for a first one. */
    public Change<Managed, CaseFact> changePlan(PlanChange change, PlanId fresh, Told told) {
        Plan next = supervision.nextPlan(change, fresh, Case.moment(told));
        return Change.of(with(supervision.planned(next)), new CaseFact.PlanChanged(id, told, next, change.words()));
    }

    public Change<Managed, CaseFact> setCondition(Condition condition, Told told) {
        return recorded(new CaseFact.ConditionSet(id, told, condition));
    }

    public Change<Managed, CaseFact> recordNonCompliance(NonCompliance item, Told told) {
        return recorded(new CaseFact.NonComplianceRecorded(id, told, item));
    }

    public Change<Managed, CaseFact> raiseConcern(Concern concern, Told told) {
        return recorded(new CaseFact.ConcernRaised(id, told, concern));
    }

    public Decision<Change<Managed, CaseFact>> acknowledge(RaisedConcern concern, String response, Told told) {
        Change<Managed, CaseFact> answered =
                recorded(new CaseFact.ConcernAcknowledged(id, told, concern.id(), response));
        return new Taken<>(answered).unless(concern.obstacleToAnswering());
    }

    public Change<Managed, CaseFact> considerRecall(RecallDecision decision, Told told) {
        return recorded(new CaseFact.RecallConsidered(id, told, decision));
    }

    private static Optional<Refusal> obstacle(List<FoundObstacle> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(new ExitRefusal.NotSafeYet(found));
    }

    @Override
    public Managed later() {
        return new Managed(id, version + 1, particulars, members, limits, standing, custody, supervision);
    }

    /** Tells something that changes nothing of its state. */
    public Change<Managed, CaseFact> recorded(CaseFact fact) {
        return Change.of(later(), fact);
    }

    @Override
    public Managed limited(Limits now) {
        return new Managed(id, version + 1, particulars, members, now, standing, custody, supervision);
    }

    private Managed with(Standing now) {
        return new Managed(id, version + 1, particulars, members, limits, now, custody, supervision);
    }

    private Managed with(Custody now) {
        return new Managed(id, version + 1, particulars, members, limits, standing, now, supervision);
    }

    private Managed with(Supervision now) {
        return new Managed(id, version + 1, particulars, members, limits, standing, custody, now);
    }
}
