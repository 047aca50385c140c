package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.support.Support;
import sightline.cases.domain.support.Supports;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.KnownAgencies;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.ServiceId;

/** Closes a service, for those who are told of it; the same closing again changes nothing. */
@ApplicationScoped
public class CloseService {
    private final CaseInHand hand;
    private final Supports supports;
    private final SupportsTold told;
    private final Readers readers;
    private final KnownAgencies agencies;

    CloseService(CaseInHand hand, Supports supports, SupportsTold told, Readers readers, KnownAgencies agencies) {
        this.hand = hand;
        this.supports = supports;
        this.told = told;
        this.readers = readers;
        this.agencies = agencies;
    }

    @Transactional
    public Decision<Managed> close(Command on, ServiceId id, @Nullable AgencyId receivedBy, @Nullable String reason) {
        return hand.decideAbout(on, Verb.CLOSE_SERVICE, CaseFact.AboutSupport::new, (managed, by) -> {
            Support closing = support(managed, id);
            AgencyId receiver =
                    receivedBy == null ? null : agencies.require(receivedBy).id();
            return closing.close(receiver, reason);
        });
    }

    private Support support(Managed managed, ServiceId id) {
        return told.of(managed.id(), readers.of(managed)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .flatMap(one -> supports.find(managed.id(), id))
                .orElseThrow(() -> new NotKnown("service in this case"));
    }
}
