package sightline.cases.domain;

import java.time.LocalDate;
import java.util.Optional;
import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.LegalHold;
import sightline.cases.domain.retention.RetentionRefusal;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.retention.Safekeeping;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.Refusal;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** Decides how long the record of a person is kept: governance's verbs, none of which needs what is in the case. */
public record Retaining(Case about, Safekeeping kept) {

    /** Keeps anything of the case from being destroyed, whether the person is managed or has left. */
    public Decision<Change<Retaining, CaseFact>> hold(LegalHold hold, Told told) {
        return new Taken<>(now(kept.with(hold), new CaseFact.LegalHoldSet(about.id(), told, hold)));
    }

    public Decision<Change<Retaining, CaseFact>> lift(LegalHoldId hold, String reason, Told told) {
        return new Taken<>(now(kept.without(hold), new CaseFact.LegalHoldLifted(about.id(), told, hold, reason)))
                .unless(kept.obstacleToLifting(hold));
    }

    /** Keeps what a review found of the record of a person who has left; its next day is said by the record. */
    public Decision<Change<Retaining, CaseFact>> review(RetentionReview review, LocalDate today, Told told) {
        return switch (about) {
            case Managed managed -> new Refused<>(new RetentionRefusal.StillManaged());
            case Case.Left left ->
                left.reviewed(review, today)
                        .map(then -> Change.of(
                                new Retaining(then, kept),
                                new CaseFact.RetentionReviewed(about.id(), told, review.asKept(then.keeping()))));
        };
    }

    /** Asks that the case is erased; nothing of it changes until a second person has approved. */
    public Decision<Change<Retaining, CaseFact>> propose(Erasure erasure, LocalDate today, Told told) {
        return new Taken<>(now(kept.proposing(erasure), new CaseFact.ErasureProposed(about.id(), told, erasure)))
                .unless(obstacleToProposing(erasure.ground(), today));
    }

    /** What stands against proposing it on this ground. */
    public Optional<Refusal> obstacleToProposing(ErasureGround ground, LocalDate today) {
        return managed()
                .or(kept::obstacleToErasing)
                .or(() -> kept.obstacleToProposing(today))
                .or(() -> against(ground, today));
    }

    /** Decides that the case is kept; whoever proposed otherwise withdraws it so. */
    public Decision<Change<Retaining, CaseFact>> decline(ErasureId id, String reason, LocalDate today, Told told) {
        return new Taken<>(now(kept.proposing(null), new CaseFact.ErasureDeclined(about.id(), told, id, reason)))
                .unless(kept.obstacleToDeciding(id, today));
    }

    /** Erases the case, as somebody else has proposed. */
    public Decision<Change<Retaining, CaseFact>> approve(ErasureId id, StaffId by, LocalDate today, Told told) {
        Erasure proposed = kept.proposed();
        if (proposed == null) {
            return new Refused<>(new RetentionRefusal.NotProposed(id));
        }
        return new Taken<>(now(kept, new CaseFact.CaseErased(about.id(), told, id, proposed.ground())))
                .unless(obstacleToApproving(id, by, today));
    }

    /** What stands against this person's approving it; all that stood against proposing it stands here too. */
    public Optional<Refusal> obstacleToApproving(ErasureId id, StaffId by, LocalDate today) {
        return kept.obstacleToDeciding(id, today)
                .or(() -> kept.obstacleToApproving(by))
                .or(this::managed)
                .or(kept::obstacleToErasing)
                .or(() -> kept.standing(today).flatMap(one -> against(one.ground(), today)));
    }

    private Optional<Refusal> managed() {
        return about instanceof Managed ? Optional.of(new RetentionRefusal.StillManaged()) : Optional.empty();
    }

    /** Besides that of a record whose time has come, the grounds are other people's decisions. */
    private Optional<Refusal> against(ErasureGround ground, LocalDate today) {
        return switch (ground) {
            case RETENTION_ENDED -> keeping().flatMap(one -> one.obstacleToEnding(today));
            case NO_LAWFUL_BASIS, ORDERED -> Optional.empty();
        };
    }

    /** By which rule the record is kept; none while the person is managed. */
    public Optional<Keeping> keeping() {
        return about instanceof Case.Left left ? Optional.of(left.keeping()) : Optional.empty();
    }

    private Change<Retaining, CaseFact> now(Safekeeping then, CaseFact fact) {
        return Change.of(new Retaining(about.later(), then), fact);
    }
}
