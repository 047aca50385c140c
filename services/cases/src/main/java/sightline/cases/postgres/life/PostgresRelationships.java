package sightline.cases.postgres.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.relationship.Relationship;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.cases.domain.relationship.Relationships;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.life.RelationshipsTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.RelationshipCheckedV1;
import sightline.platform.contracts.cases.RelationshipDisclosedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.RelationshipId;

/** Relationships, folded from the history of their case. */
@ApplicationScoped
class PostgresRelationships implements Relationships, RelationshipsTold {
    private static final Set<Class<? extends Record>> KINDS =
            Set.of(RelationshipDisclosedV1.class, RelationshipCheckedV1.class);

    private final OwnFacts facts;

    PostgresRelationships(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Relationship> find(CaseId about, RelationshipId id) {
        return Optional.ofNullable(folded(facts.whole(about, KINDS)).get(id));
    }

    @Override
    public List<Relationship> of(CaseId about, Reader reader) {
        return List.copyOf(
                folded(facts.heard(about, KINDS, reader)).sequencedValues().reversed());
    }

    private static SequencedMap<RelationshipId, Relationship> folded(List<Heard> facts) {
        SequencedMap<RelationshipId, Relationship> relationships = new LinkedHashMap<>();
        facts.forEach(one -> add(relationships, one));
        return relationships;
    }

    private static void add(Map<RelationshipId, Relationship> relationships, Heard one) {
        if (one.fact() instanceof RelationshipDisclosedV1 told) {
            var disclosed = new RelationshipFact.Disclosed(
                    told.relationshipId(), told.childrenInHousehold(), one.word("about"));
            relationships.put(disclosed.id(), new Relationship(disclosed, one.at(), one.by(), List.of()));
        }
        if (one.fact() instanceof RelationshipCheckedV1 checked) {
            var check = new Relationship.Check(Set.copyOf(checked.checks()), one.word("finding"), one.at(), one.by());
            relationships.computeIfPresent(checked.relationshipId(), (id, known) -> known.with(check));
        }
    }
}
