package sightline.cases.domain.relationship;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.RelationshipId;

/** Whom persons are close to, by case. */
public interface Relationships {

    /** One of this case. */
    Optional<Relationship> find(CaseId about, RelationshipId id);
}
