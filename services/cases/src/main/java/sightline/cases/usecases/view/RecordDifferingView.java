package sightline.cases.usecases.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.domain.view.Views;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.KnownAgencies;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;

/** Records that agencies see something differently, so that nobody reads one of two views as agreed. */
@ApplicationScoped
public class RecordDifferingView {
    private final CaseInHand hand;
    private final Views views;
    private final KnownAgencies agencies;

    RecordDifferingView(CaseInHand hand, Views views, KnownAgencies agencies) {
        this.hand = hand;
        this.views = views;
        this.agencies = agencies;
    }

    @Transactional
    public Decision<Managed> record(Command on, ViewFact.Differs differing) {
        return hand.decideAbout(on, Verb.RECORD_DIFFERING_VIEW, CaseFact.AboutView::new, (managed, told) -> {
            differing.agencies().forEach(agencies::require);
            return new Taken<>(views.of(managed.id(), differing.topic()).differ(differing, told));
        });
    }
}
