package sightline.cases.usecases.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.permission.Permission;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.domain.permission.Permissions;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;

/** Decides whether a person has leave; the same decision again changes nothing. */
@ApplicationScoped
public class DecidePermission {
    private final CaseInHand hand;
    private final Permissions permissions;

    DecidePermission(CaseInHand hand, Permissions permissions) {
        this.hand = hand;
        this.permissions = permissions;
    }

    @Transactional
    public Decision<Managed> decide(Command on, PermissionFact.Decided decision) {
        return hand.decideAbout(
                on, Verb.DECIDE_PERMISSION, CaseFact.AboutPermission::new, (managed, told) -> permission(
                                managed, decision)
                        .decide(decision));
    }

    private Permission permission(Managed managed, PermissionFact.Decided decision) {
        return permissions.find(managed.id(), decision.id()).orElseThrow(() -> new NotKnown("permission in this case"));
    }
}
