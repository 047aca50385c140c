package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.Place;
import sightline.platform.language.TransferId;

/**
 * A case passed from one MAPPA area to another: its area, its lead agency and its co-ordination changed at once. The
 * place of the co-ordination that it left has ended; every other agency is on it as before.
 *
 * @param transferId names the transfer
 * @param fromArea the area that it left
 * @param toArea the area that is responsible from then on
 * @param leadAgency the agency with statutory responsibility from then on
 * @param leadKind what kind of agency that is
 * @param coordination the co-ordination unit that accepted it
 * @param formerLead the agency that led until then; absent where the same agency leads on
 * @param formerLeadAs what that is on the case as from then on; absent where it is on it no longer
 */
@Contract(name = "case.transferred", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record TransferredV1(
        @Labelled(Label.P0) @OnFeeds TransferId transferId,
        @Labelled(Label.P0) @OnFeeds AreaId fromArea,
        @Labelled(Label.P0) @OnFeeds AreaId toArea,
        @Labelled(Label.P0) @OnFeeds AgencyId leadAgency,
        @Labelled(Label.P0) AgencyKind leadKind,
        @Labelled(Label.P0) AgencyId coordination,
        @Labelled(Label.P0) @OnFeeds @Nullable AgencyId formerLead,
        @Labelled(Label.P0) @OnFeeds @Nullable Place formerLeadAs) {}
