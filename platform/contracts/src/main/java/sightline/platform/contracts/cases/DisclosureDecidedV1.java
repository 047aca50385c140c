package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.DisclosureId;
import sightline.platform.language.DisclosureOutcome;

/**
 * It was decided whether a third party is told.
 *
 * @param disclosureId names the decision
 * @param decision whether they are told
 * @param reasonsGiven why is written down in the owner's database
 * @param recipientGiven who is told is written down in the owner's database
 * @param undertakingSigned the recipient signed to keep it to themselves; null where nobody said
 */
@Contract(name = "case.disclosure-decided", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record DisclosureDecidedV1(
        @Labelled(Label.P0) @OnFeeds DisclosureId disclosureId,
        @Labelled(Label.P2) @OnFeeds DisclosureOutcome decision,
        @Labelled(Label.P2) boolean reasonsGiven,
        @Labelled(Label.P4) boolean recipientGiven,
        @Labelled(Label.P2) @Nullable Boolean undertakingSigned) {}
