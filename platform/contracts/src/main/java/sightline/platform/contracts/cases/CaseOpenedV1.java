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
import sightline.platform.language.Category;
import sightline.platform.language.Level;

/**
 * A person came under multi-agency management; who they are stays with the owner.
 *
 * @param area the MAPPA area responsible
 * @param leadAgency the agency with statutory responsibility
 * @param leadKind what kind of agency that is; absent in what was announced before it was said
 * @param coordination the co-ordination unit that opened it, which sees the whole of its area; absent as before
 * @param category why the person is managed; absent until somebody decides
 * @param level how the person is managed; absent until somebody decides
 * @param limitedAccess the case is open only to staff named on it
 * @param identityGiven a name, a birth date or an identifier is written down in the owner's database
 * @param rehearsed a chronicle is played through the live system: no deadline is announced of such a case
 */
@Contract(name = "case.opened", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record CaseOpenedV1(
        @Labelled(Label.P0) @OnFeeds AreaId area,
        @Labelled(Label.P0) @OnFeeds AgencyId leadAgency,
        @Labelled(Label.P0) @Nullable AgencyKind leadKind,
        @Labelled(Label.P0) @Nullable AgencyId coordination,
        @Labelled(Label.P2) @OnFeeds @Nullable Category category,
        @Labelled(Label.P2) @OnFeeds @Nullable Level level,
        @Labelled(Label.P1) boolean limitedAccess,
        @Labelled(Label.P1) boolean identityGiven,
        @Labelled(Label.P0) @Nullable Boolean rehearsed) {}
