package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.TransferId;

/**
 * The area that a case was offered to does not take it; it stays where it is.
 *
 * @param transferId names the transfer
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.transfer-declined", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record TransferDeclinedV1(
        @Labelled(Label.P0) @OnFeeds TransferId transferId,
        @Labelled(Label.P2) boolean reasonGiven) {}
