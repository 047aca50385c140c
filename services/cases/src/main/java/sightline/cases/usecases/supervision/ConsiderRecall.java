package sightline.cases.usecases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.supervision.RecallDecision;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.Roles;
import sightline.platform.language.Decision;
import sightline.platform.language.DecisionId;
import sightline.platform.language.Ids;
import sightline.platform.language.Signatory;

/** Records that recall was considered and what was decided; a person signs only as what they are. */
@ApplicationScoped
public class ConsiderRecall {
    private final CaseInHand hand;
    private final Asking asking;
    private final Ids ids;

    ConsiderRecall(CaseInHand hand, Asking asking, Ids ids) {
        this.hand = hand;
        this.asking = asking;
        this.ids = ids;
    }

    @Transactional
    public Decision<Managed> consider(Command on, Function<DecisionId, RecallDecision> decision) {
        RecallDecision named = decision.apply(new DecisionId(ids.next()));
        return hand.record(on, Verb.CONSIDER_RECALL, (managed, told) -> {
            named.signedBy().forEach(this::requireMaySignAs);
            return managed.considerRecall(named, told);
        });
    }

    private void requireMaySignAs(Signatory signatory) {
        Actor actor = asking.actor();
        if (!actor.is(Roles.MACHINE) && !actor.is(role(signatory))) {
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
