package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.cases.usecases.Begun;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.RelationshipId;

/** Records that a person told of a relationship. */
@ApplicationScoped
public class DiscloseRelationship {
    private final CaseInHand hand;
    private final Ids ids;

    DiscloseRelationship(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Begun<RelationshipId>> disclose(
            Command on, Function<RelationshipId, RelationshipFact.Disclosed> told) {
        RelationshipFact.Disclosed named = told.apply(new RelationshipId(ids.next()));
        return hand.recordAbout(on, Verb.DISCLOSE_RELATIONSHIP, CaseFact.AboutRelationship::new, named)
                .map(managed -> new Begun<>(managed, named.id()));
    }
}
