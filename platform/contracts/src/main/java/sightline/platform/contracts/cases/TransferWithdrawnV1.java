package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.TransferId;

/**
 * Who had offered a case to another area took the offer back; the case stays where it is.
 *
 * @param transferId names the transfer
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.transfer-withdrawn", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record TransferWithdrawnV1(
        @Labelled(Label.P0) @OnFeeds TransferId transferId,
        @Labelled(Label.P2) boolean reasonGiven) {}
