package sightline.cases.usecases.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.domain.view.Views;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.Roles;
import sightline.platform.language.Decision;
import sightline.platform.language.Settler;

/** Settles what agencies see differently; a person settles only as what they are. */
@ApplicationScoped
public class SettleView {
    private final CaseInHand hand;
    private final Views views;
    private final Asking asking;

    SettleView(CaseInHand hand, Views views, Asking asking) {
        this.hand = hand;
        this.views = views;
        this.asking = asking;
    }

    @Transactional
    public Decision<Managed> settle(Command on, ViewFact.Settled settling) {
        return hand.decideAbout(on, Verb.SETTLE_VIEW, CaseFact.AboutView::new, (managed, told) -> {
            requireToBe(settling.by());
            return views.of(managed.id(), settling.topic()).settle(settling);
        });
    }

    private void requireToBe(Settler settler) {
        Actor actor = asking.actor();
        if (!actor.is(Roles.MACHINE) && !actor.is(role(settler))) {
            throw new NotAllowed("You settle only as what you are: chair, co-ordinator or head");
        }
    }

    private static String role(Settler settler) {
        return switch (settler) {
            case CHAIR -> Roles.CHAIR;
            case CO_ORDINATOR -> Roles.MAPPA_COORDINATOR;
            case HEAD -> Roles.HEAD;
        };
    }
}
