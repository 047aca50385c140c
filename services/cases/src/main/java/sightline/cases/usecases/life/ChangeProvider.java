package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.domain.support.Supports;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;

/** Records that others care for a person; the same again changes nothing. */
@ApplicationScoped
public class ChangeProvider {
    private final CaseInHand hand;
    private final Supports supports;

    ChangeProvider(CaseInHand hand, Supports supports) {
        this.hand = hand;
        this.supports = supports;
    }

    @Transactional
    public Decision<Managed> change(Command on, SupportFact.ProviderChanged change) {
        return hand.decideAbout(
                on,
                Verb.CHANGE_PROVIDER,
                CaseFact.AboutSupport::new,
                (managed, told) -> new Taken<>(changed(managed, change)));
    }

    private Optional<SupportFact> changed(Managed managed, SupportFact.ProviderChanged change) {
        return supports.provider(managed.id(), change.kind())
                .map(now -> now.change(change))
                .orElseGet(() -> Optional.of(change));
    }
}
