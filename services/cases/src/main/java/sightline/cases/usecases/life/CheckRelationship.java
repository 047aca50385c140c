package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.relationship.Relationship;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.cases.domain.relationship.Relationships;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;

/** Records that a relationship was looked into; the same again changes nothing. */
@ApplicationScoped
public class CheckRelationship {
    private final CaseInHand hand;
    private final Relationships relationships;

    CheckRelationship(CaseInHand hand, Relationships relationships) {
        this.hand = hand;
        this.relationships = relationships;
    }

    @Transactional
    public Decision<Managed> check(Command on, RelationshipFact.Checked checked) {
        return hand.decideAbout(
                on,
                Verb.CHECK_RELATIONSHIP,
                CaseFact.AboutRelationship::new,
                (managed, told) -> new Taken<>(relationship(managed, checked).check(checked)));
    }

    private Relationship relationship(Managed managed, RelationshipFact.Checked checked) {
        return relationships
                .find(managed.id(), checked.id())
                .orElseThrow(() -> new NotKnown("relationship in this case"));
    }
}
