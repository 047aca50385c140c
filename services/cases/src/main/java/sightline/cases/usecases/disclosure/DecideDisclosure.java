package sightline.cases.usecases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.RecentSignIn;
import sightline.platform.language.Decision;
import sightline.platform.language.DisclosureId;
import sightline.platform.language.Ids;

/** Records whether a third party is told, by a person who has just proved who they are. */
@ApplicationScoped
public class DecideDisclosure {

    /** Where it was decided. */
    public record InCase(Managed managed, DisclosureId disclosure) {}

    private final CaseInHand hand;
    private final RecentSignIn signIn;
    private final Ids ids;

    DecideDisclosure(CaseInHand hand, RecentSignIn signIn, Ids ids) {
        this.hand = hand;
        this.signIn = signIn;
        this.ids = ids;
    }

    @Transactional
    public Decision<InCase> decide(Command on, Function<DisclosureId, Disclosure> deciding) {
        Disclosure decided = deciding.apply(new DisclosureId(ids.next()));
        return hand.record(on, Verb.DECIDE_DISCLOSURE, (managed, told) -> {
                    signIn.require();
                    return managed.recorded(new CaseFact.AboutDisclosure(managed.id(), told, decided));
                })
                .map(managed -> new InCase(managed, decided.id()));
    }
}
