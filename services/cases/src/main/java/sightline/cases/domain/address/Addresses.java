package sightline.cases.domain.address;

import java.util.Optional;
import sightline.platform.language.AddressId;
import sightline.platform.language.CaseId;

/** Where persons may live or stay, by case. */
public interface Addresses {

    /** One of this case. */
    Optional<Address> find(CaseId about, AddressId id);
}
