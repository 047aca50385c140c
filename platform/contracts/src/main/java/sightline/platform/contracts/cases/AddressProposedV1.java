package sightline.platform.contracts.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AddressId;
import sightline.platform.language.AddressPurpose;
import sightline.platform.language.ChildrenThere;

/**
 * Somebody proposed where the person may live or stay.
 *
 * @param addressId names the address
 * @param purpose what it is proposed for
 * @param useOn the first day on which it is to be used; absent while nobody has said
 * @param childrenPresent whether children live there; absent where nobody was asked
 * @param addressGiven where it is is written down in the owner's database
 */
@Contract(name = "case.address-proposed", major = 1, by = "cases", audience = Audience.HOUSING)
public record AddressProposedV1(
        @Labelled(Label.P0) @OnFeeds AddressId addressId,
        @Labelled(Label.P1) @OnFeeds AddressPurpose purpose,
        @Labelled(Label.P1) @OnFeeds @Nullable LocalDate useOn,
        @Labelled(Label.P4) @OnFeeds @Nullable ChildrenThere childrenPresent,
        @Labelled(Label.P1) boolean addressGiven) {}
