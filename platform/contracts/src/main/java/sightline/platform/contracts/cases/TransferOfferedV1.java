package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.TransferId;

/**
 * A case was offered to another MAPPA area; until that accepts, everything stays as it is.
 *
 * @param transferId names the transfer
 * @param toArea the area that it is offered to
 * @param leadAgency the agency that would lead there
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.transfer-offered", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record TransferOfferedV1(
        @Labelled(Label.P0) @OnFeeds TransferId transferId,
        @Labelled(Label.P0) @OnFeeds AreaId toArea,
        @Labelled(Label.P0) @OnFeeds AgencyId leadAgency,
        @Labelled(Label.P2) boolean reasonGiven) {}
