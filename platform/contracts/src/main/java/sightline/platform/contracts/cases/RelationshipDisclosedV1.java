package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ChildrenThere;
import sightline.platform.language.RelationshipId;

/**
 * The person told of a relationship, or somebody learned of one.
 *
 * @param relationshipId names the relationship
 * @param childrenInHousehold whether children live in the household
 * @param aboutGiven who it is with is written down in the owner's database
 */
@Contract(name = "case.relationship-disclosed", major = 1, by = "cases", audience = Audience.SAFEGUARDING)
public record RelationshipDisclosedV1(
        @Labelled(Label.P0) @OnFeeds RelationshipId relationshipId,
        @Labelled(Label.P4) @OnFeeds ChildrenThere childrenInHousehold,
        @Labelled(Label.P4) boolean aboutGiven) {}
