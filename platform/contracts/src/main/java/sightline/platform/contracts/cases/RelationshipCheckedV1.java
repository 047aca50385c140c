package sightline.platform.contracts.cases;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.RelationshipCheck;
import sightline.platform.language.RelationshipId;

/**
 * It was looked into what a relationship may mean for those in it.
 *
 * @param relationshipId names the relationship
 * @param checks what was looked into
 * @param findingGiven what was found is written down in the owner's database
 */
@Contract(name = "case.relationship-checked", major = 1, by = "cases", audience = Audience.SAFEGUARDING)
public record RelationshipCheckedV1(
        @Labelled(Label.P0) @OnFeeds RelationshipId relationshipId,
        @Labelled(Label.P4) @OnFeeds List<RelationshipCheck> checks,
        @Labelled(Label.P4) boolean findingGiven) {

    public RelationshipCheckedV1 {
        checks = List.copyOf(checks);
    }
}
