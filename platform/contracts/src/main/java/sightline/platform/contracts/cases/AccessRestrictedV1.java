package sightline.platform.contracts.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/**
 * A person was excluded from a case, or admitted to one that only named persons may know of. Said again of the same
 * person and kind, it replaces what was said before.
 *
 * @param kind whether the person may not know, or is one of the few who may
 * @param person whom it names
 * @param hidden the excluded person, and others who are not admitted, are not even told that a limited record exists
 * @param until the instant it ends of itself; absent when nobody set one
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.access-restricted", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record AccessRestrictedV1(
        @Labelled(Label.P0) @OnFeeds LimitKind kind,
        @Labelled(Label.P0) StaffId person,
        @Labelled(Label.P0) boolean hidden,
        @Labelled(Label.P0) @OnFeeds @Nullable Instant until,
        @Labelled(Label.P0) boolean reasonGiven) {}
