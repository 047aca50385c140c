package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AddressCheck;
import sightline.platform.language.AddressId;
import sightline.platform.language.CheckOutcome;

/**
 * Something was looked into before the person lives at an address.
 *
 * @param addressId names the address
 * @param check what was looked into
 * @param outcome what was found
 * @param findingGiven what was found is written down in words in the owner's database
 */
@Contract(name = "case.address-checked", major = 1, by = "cases", audience = Audience.SAFEGUARDING)
public record AddressCheckedV1(
        @Labelled(Label.P0) @OnFeeds AddressId addressId,
        @Labelled(Label.P4) @OnFeeds AddressCheck check,
        @Labelled(Label.P4) @OnFeeds CheckOutcome outcome,
        @Labelled(Label.P4) boolean findingGiven) {}
