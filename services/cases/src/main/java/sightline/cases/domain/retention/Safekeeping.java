package sightline.cases.domain.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ErasureId;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.Refusal;
import sightline.platform.language.StaffId;

/**
 * What keeps a case from being erased and what asks for it, whether the person is managed or has left.
 *
 * @param holds those that stand
 * @param proposed the erasure that nobody has decided on; it may have lapsed
 */
public record Safekeeping(List<LegalHold> holds, @Nullable Erasure proposed) {
    /** Of a case of which nobody has said anything. */
    public static final Safekeeping NONE = new Safekeeping(List.of(), null);

    public Safekeeping {
        holds = List.copyOf(holds);
    }

    public Safekeeping with(LegalHold hold) {
        return new Safekeeping(Stream.concat(holds.stream(), Stream.of(hold)).toList(), proposed);
    }

    public Safekeeping without(LegalHoldId hold) {
        return new Safekeeping(
                holds.stream().filter(one -> !one.id().equals(hold)).toList(), proposed);
    }

    public Safekeeping proposing(@Nullable Erasure erasure) {
        return new Safekeeping(holds, erasure);
    }

    /** What stands against lifting it. */
    public Optional<Refusal> obstacleToLifting(LegalHoldId hold) {
        return holds.stream().anyMatch(one -> one.id().equals(hold))
                ? Optional.empty()
                : Optional.of(new RetentionRefusal.HoldDoesNotStand(hold));
    }

    /** What stands against erasing anything. */
    public Optional<Refusal> obstacleToErasing() {
        return holds.isEmpty() ? Optional.empty() : Optional.of(new RetentionRefusal.HoldStands(holds.size()));
    }

    /** The proposal that somebody can still decide on. */
    public Optional<Erasure> standing(LocalDate today) {
        return proposed == null || proposed.hasLapsedOn(today) ? Optional.empty() : Optional.of(proposed);
    }

    /** What stands against one more proposal. */
    public Optional<Refusal> obstacleToProposing(LocalDate today) {
        return standing(today).map(one -> new RetentionRefusal.ProposedAlready(one.id()));
    }

    /** What stands against deciding on this proposal at all. */
    public Optional<Refusal> obstacleToDeciding(ErasureId id, LocalDate today) {
        if (proposed == null || !proposed.id().equals(id)) {
            return Optional.of(new RetentionRefusal.NotProposed(id));
        }
        return proposed.hasLapsedOn(today)
                ? Optional.of(new RetentionRefusal.Lapsed(proposed.lapsesOn()))
                : Optional.empty();
    }

    /** What stands against its being this person who approves. */
    public Optional<Refusal> obstacleToApproving(StaffId by) {
        return proposed != null && proposed.by().equals(by)
                ? Optional.of(new RetentionRefusal.OwnProposal())
                : Optional.empty();
    }
}
