package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
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
        Actor actor = asking.actor();
        if (!actor.is(Roles.MACHINE) && signatures.stream().anyMatch(one -> !actor.is(role(one)))) {
            throw new NotAllowed("You sign only as what you are: practitioner, senior or head");
        }
    }

    private static String role(Signatory signatory) {
        return switch (signatory) {
            case PRACTITIONER -> Roles.CASE_MANAGER;
            case SENIOR -> Roles.SENIOR;
            case HEAD -> Roles.HEAD;
        };
    }
}
