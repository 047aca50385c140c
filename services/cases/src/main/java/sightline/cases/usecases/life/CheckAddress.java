package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.address.Address;
import sightline.cases.domain.address.AddressFact;
import sightline.cases.domain.address.Addresses;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;

/** Records what a check of an address found; the same again changes nothing, another outcome is a check made again. */
@ApplicationScoped
public class CheckAddress {
    private final CaseInHand hand;
    private final Addresses addresses;

    CheckAddress(CaseInHand hand, Addresses addresses) {
        this.hand = hand;
        this.addresses = addresses;
    }

    @Transactional
    public Decision<Managed> check(Command on, AddressFact.Checked checked) {
        return hand.decideAbout(
                on,
                Verb.CHECK_ADDRESS,
                CaseFact.AboutAddress::new,
                (managed, told) -> new Taken<>(address(managed, checked).check(checked)));
    }

    private Address address(Managed managed, AddressFact.Checked checked) {
        return addresses.find(managed.id(), checked.id()).orElseThrow(() -> new NotKnown("address in this case"));
    }
}
