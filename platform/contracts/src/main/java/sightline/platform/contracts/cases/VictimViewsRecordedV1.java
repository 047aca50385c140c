package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.VictimContactId;

/**
 * Victim liaison wrote down the views of whoever was offered contact.
 *
 * @param contactId names the contact
 * @param conditionsRequested they ask for conditions; null where nobody said
 * @param viewsGiven the views are written down in the owner's database
 */
@Contract(name = "case.victim-views-recorded", major = 1, by = "cases", audience = Audience.VICTIM)
public record VictimViewsRecordedV1(
        @Labelled(Label.P4) VictimContactId contactId,
        @Labelled(Label.P4) @Nullable Boolean conditionsRequested,
        @Labelled(Label.P4) boolean viewsGiven) {}
