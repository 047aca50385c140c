package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import sightline.cases.domain.recall.Signatures.Signer;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.Roles;
import sightline.platform.language.Signatory;

/** Sees to it that a person signs only as what they are; a partner's own system passes on what it has checked. */
@ApplicationScoped
public class Signing {
    private final Asking asking;

    Signing(Asking asking) {
        this.asking = asking;
    }

    /** Goes on for an actor who may put all these signatures. */
    public void require(Set<Signatory> signatures) {
        if (!signatures.stream().allMatch(this::maySignAs)) {
            throw notYours();
        }
    }

    /** As which of these the actor may sign, or must not sign at all. */
    public Signatory requireOneOf(Set<Signatory> signatures) {
        return among(signatures).orElseThrow(Signing::notYours);
    }

    /** As which of these the actor may sign; the first where they may as several. */
    public Optional<Signatory> among(Set<Signatory> signatures) {
        return signatures.stream().sorted().filter(this::maySignAs).findFirst();
    }

    /** The actor as somebody who would sign. */
    public Signer signer() {
        Actor actor = asking.actor();
        return new Signer(actor.id(), actor.isSystem());
    }

    private boolean maySignAs(Signatory signatory) {
        return asking.actor().isSystem() || asking.actor().is(role(signatory));
    }

    private static NotAllowed notYours() {
        return new NotAllowed("You sign only as what you are: practitioner, senior or head");
    }

    private static String role(Signatory signatory) {
        return switch (signatory) {
            case PRACTITIONER -> Roles.CASE_MANAGER;
            case SENIOR -> Roles.SENIOR;
            case HEAD -> Roles.HEAD;
        };
    }
}
