package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.domain.identity.Correction;
import sightline.cases.domain.identity.Identity;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.language.Decision;
import sightline.platform.language.Refusal;

/** Puts right who a person is; what reads so already changes nothing. */
@ApplicationScoped
public class CorrectIdentity {
    private final CaseInHand hand;
    private final Cases cases;
    private final OnNobodysBehalf onNobodysBehalf;

    CorrectIdentity(CaseInHand hand, Cases cases, OnNobodysBehalf onNobodysBehalf) {
        this.hand = hand;
        this.cases = cases;
        this.onNobodysBehalf = onNobodysBehalf;
    }

    /** What the person is called, was born on and is known by, put right. */
    @FunctionalInterface
    public interface PuttingRight {
        Identity of(Identity before);
    }

    @Transactional
    public Decision<Managed> correct(Command on, PuttingRight right, String reason) {
        return hand.decideOnce(
                on,
                Verb.CORRECT_IDENTITY,
                managed -> correction(managed, right, reason).fields().isEmpty(),
                (managed, told) -> {
                    Correction correction = correction(managed, right, reason);
                    return managed.correct(correction, told).unless(taken(correction));
                });
    }

    private static Correction correction(Managed managed, PuttingRight right, String reason) {
        Identity before = managed.particulars().identity();
        return new Correction(before, right.of(before), reason);
    }

    /** As when a case is opened: an identifier is one person's. */
    private Optional<Refusal> taken(Correction correction) {
        Optional<Refusal> managed =
                onNobodysBehalf.ask(() -> cases.firstKnown(correction.added())).map(Obstacle.ManagedAlready::new);
        return managed.isPresent() || !cases.isBeingErased(correction.added())
                ? managed
                : Optional.of(new Obstacle.BeingErased());
    }
}
