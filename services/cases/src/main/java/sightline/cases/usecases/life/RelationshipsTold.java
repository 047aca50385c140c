package sightline.cases.usecases.life;

import sightline.cases.domain.relationship.Relationship;
import sightline.cases.usecases.reading.ThingsTold;

/** Relationships as their readers are told of them. */
public interface RelationshipsTold extends ThingsTold<Relationship> {}
