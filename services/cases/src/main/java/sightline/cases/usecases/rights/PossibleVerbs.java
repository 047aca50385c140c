package sightline.cases.usecases.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.domain.exit.ExitAttempt;
import sightline.cases.domain.exit.ExitRefusal;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.cases.usecases.exit.GuardedExit;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.Refusal;

/** Says which verbs the asking actor may ask for, and what stands against each, by the rules that would refuse it. */
@ApplicationScoped
public class PossibleVerbs {
    private final Rights rights;
    private final GuardedExit guard;

    PossibleVerbs(Rights rights, GuardedExit guard) {
        this.rights = rights;
        this.guard = guard;
    }

    @Transactional
    public List<Possible> on(Case about) {
        return Stream.of(Verb.values())
                .filter(Verb::isOfTheCase)
                .filter(verb -> rights.has(verb, about))
                .map(verb -> new Possible(verb, against(verb, about).stream().toList()))
                .toList();
    }

    /** What the actor may begin from it besides; whether it would be accepted is for who keeps it to say. */
    public List<Start> starts(Case about) {
        return Stream.of(Start.values())
                .filter(start -> rights.has(start, about))
                .toList();
    }

    private Optional<Refusal> against(Verb verb, Case about) {
        return switch (about) {
            case Case.Left left -> Optional.of(new Obstacle.LeftMappa());
            case Managed managed -> against(verb, managed);
        };
    }

    private Optional<Refusal> against(Verb verb, Managed managed) {
        return switch (verb) {
            case RELEASE -> managed.custody().obstacleToRelease();
            case WITHDRAW_RELEASE_PLAN -> managed.custody().obstacleToWithdrawing();
            case RETURN_TO_CUSTODY -> managed.custody().obstacleToReturn();
            case DEREGISTER -> againstExit(managed);
            case CLOSE -> againstClosing(managed);
            case JOIN,
                    SET_LEVEL,
                    NOTIFY,
                    REFER,
                    DECIDE_REFERRAL,
                    CONSIDER_REFERRAL,
                    PLAN_RELEASE,
                    RECORD_SENTENCE,
                    RECORD_CHARGE,
                    ALLOCATE,
                    MARK_HOLDER_ABSENT,
                    RECORD_HOLDER_RETURN,
                    NAME_COVER,
                    CHANGE_WORKLOAD,
                    END_ALLOCATION,
                    ASSESS,
                    START_ASSESSMENT,
                    CHANGE_TIER,
                    GAIN_PROTECTIVE_FACTOR,
                    LOSE_PROTECTIVE_FACTOR,
                    REVIEW,
                    RECORD_DIFFERING_VIEW,
                    SETTLE_VIEW,
                    CHANGE_PLAN,
                    SET_CONDITION,
                    EVIDENCE_CONDITION,
                    END_CONDITION,
                    RECORD_NON_COMPLIANCE,
                    TELL_POLICE,
                    ISSUE_WARNING,
                    REQUEST_TEST,
                    RECORD_TEST_RESULT,
                    REQUEST_PERMISSION,
                    DECIDE_PERMISSION,
                    LEAVE,
                    OFFER_TRANSFER,
                    WITHDRAW_TRANSFER,
                    ACCEPT_TRANSFER,
                    DECLINE_TRANSFER,
                    CORRECT_IDENTITY,
                    DISCLOSE_RELATIONSHIP,
                    CHECK_RELATIONSHIP,
                    PROPOSE_ADDRESS,
                    CHECK_ADDRESS,
                    START_SERVICE,
                    CLOSE_SERVICE,
                    CHANGE_PROVIDER,
                    END_SENTENCE,
                    RAISE_CONCERN,
                    ACKNOWLEDGE_CONCERN,
                    SHARE_INFORMATION,
                    ACKNOWLEDGE_SHARE,
                    REPORT_SHARE_FAILED,
                    ASK_QUESTION,
                    ANSWER_QUESTION,
                    DECIDE_DISCLOSURE,
                    MARK_INTELLIGENCE,
                    WEIGH_INTELLIGENCE,
                    END_INTELLIGENCE,
                    CONSIDER_RECALL,
                    RECORD_RECALL_STAGE,
                    RESTRICT_ACCESS,
                    LIFT_ACCESS,
                    BREAK_GLASS,
                    ANSWER_INVOLVEMENT,
                    SET_LEGAL_HOLD,
                    LIFT_LEGAL_HOLD,
                    REVIEW_RETENTION,
                    PROPOSE_ERASURE,
                    APPROVE_ERASURE,
                    DECLINE_ERASURE -> Optional.empty();
        };
    }

    /** What somebody who asks cannot answer by what they say in asking. */
    private Optional<Refusal> againstExit(Managed managed) {
        return against(managed, new ExitAttempt.Leaving(managed.standing().nearestExit(), true, List.of()));
    }

    /** The reason that asks for least: another is judged when it is given. */
    private Optional<Refusal> againstClosing(Managed managed) {
        ClosingReason least = ClosingReason.OPENED_IN_ERROR;
        return managed.standing()
                .obstacleToClosing(least)
                .or(() -> against(managed, new ExitAttempt.Closing(least, List.of())));
    }

    private Optional<Refusal> against(Managed managed, ExitAttempt likely) {
        List<FoundObstacle> found = guard.against(managed, likely).stream()
                .filter(one -> !one.answerableInAsking())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new ExitRefusal.NotSafeYet(found));
    }
}
