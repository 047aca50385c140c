package sightline.cases.usecases.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.exchange.Share;
import sightline.cases.domain.exchange.ShareFact;
import sightline.cases.domain.exchange.Shares;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.ShareId;

/** Shares something about a case with another agency on it; what failed is sent again by whoever shared it. */
@ApplicationScoped
public class ShareInformation {

    /** Where it was shared. */
    public record InCase(Managed managed, ShareId share) {}

    private final CaseInHand hand;
    private final Shares shares;
    private final Reachable reachable;
    private final Ids ids;

    ShareInformation(CaseInHand hand, Shares shares, Reachable reachable, Ids ids) {
        this.hand = hand;
        this.shares = shares;
        this.reachable = reachable;
        this.ids = ids;
    }

    @Transactional
    public Decision<InCase> share(Command on, Function<ShareId, ShareFact.Shared> sharing) {
        ShareFact.Shared named = sharing.apply(new ShareId(ids.next()));
        return hand.<ShareFact>decideAbout(
                        on,
                        Verb.SHARE_INFORMATION,
                        CaseFact.AboutShare::new,
                        (managed, told) -> sent(managed, named, told.agency()))
                .map(managed -> new InCase(managed, named.id()));
    }

    private Decision<Optional<ShareFact>> sent(Managed managed, ShareFact.Shared named, AgencyId by) {
        requireOwn(managed, named.resendOf(), by);
        return Share.send(named, by, reachable.on(managed, named.to()));
    }

    /** What is sent again is one's own. */
    private void requireOwn(Managed managed, @Nullable ShareId before, AgencyId by) {
        if (before != null
                && shares.find(managed.id(), before)
                        .filter(one -> one.sent().by().equals(by))
                        .isEmpty()) {
            throw new NotKnown("share of your agency in this case");
        }
    }
}
