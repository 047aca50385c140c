package sightline.cases.usecases.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.usecases.Begun;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.PermissionId;

/** Records that a person asked leave for something. */
@ApplicationScoped
public class RequestPermission {

    private final CaseInHand hand;
    private final Ids ids;

    RequestPermission(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Begun<PermissionId>> request(Command on, Function<PermissionId, PermissionFact.Requested> request) {
        PermissionFact.Requested named = request.apply(new PermissionId(ids.next()));
        return hand.recordAbout(on, Verb.REQUEST_PERMISSION, CaseFact.AboutPermission::new, named)
                .map(managed -> new Begun<>(managed, named.id()));
    }
}
