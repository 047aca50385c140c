package sightline.cases.domain.address;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AddressCheck;
import sightline.platform.language.AddressId;
import sightline.platform.language.AddressPurpose;
import sightline.platform.language.CheckOutcome;
import sightline.platform.language.ChildrenThere;

/** What can happen to an address. */
public sealed interface AddressFact {

    /**
     * Somebody proposed it.
     *
     * @param useOn the first day on which it is to be used
     * @param children whether children live there
     * @param where the address itself, which stays here; null for a reader whose it is not
     */
    record Proposed(
            AddressId id,
            AddressPurpose purpose,
            @Nullable LocalDate useOn,
            @Nullable ChildrenThere children,
            @Nullable String where)
            implements AddressFact {}

    /**
     * Something was looked into.
     *
     * @param finding what was found, in words that stay here
     */
    record Checked(
            AddressId id,
            AddressCheck check,
            CheckOutcome outcome,
            @Nullable String finding) implements AddressFact {}
}
