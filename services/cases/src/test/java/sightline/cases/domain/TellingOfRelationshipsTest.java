package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.relationship.Relationship;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.platform.language.ChildrenThere;
import sightline.platform.language.RelationshipCheck;
import sightline.platform.language.RelationshipId;

class TellingOfRelationshipsTest {
    private static final RelationshipId ID = new RelationshipId(UUID.randomUUID());
    private static final Relationship TOLD = new Relationship(
            new RelationshipFact.Disclosed(ID, ChildrenThere.UNKNOWN, "Somebody fictional"),
            Fiction.NOON,
            Fiction.PROBATION,
            List.of());

    @Test
    void both_checks_are_missing_until_somebody_has_made_them() {
        Relationship once = TOLD.with(made(RelationshipCheck.SAFEGUARDING));

        assertThat(TOLD.missing()).containsExactlyInAnyOrder(RelationshipCheck.values());
        assertThat(once.missing()).containsExactly(RelationshipCheck.DOMESTIC_ABUSE);
        assertThat(once.with(made(RelationshipCheck.DOMESTIC_ABUSE)).missing()).isEmpty();
    }

    @Test
    void the_same_check_again_tells_nothing_anew_and_another_does() {
        Relationship once = TOLD.with(made(RelationshipCheck.SAFEGUARDING));
        RelationshipFact.Checked same = new RelationshipFact.Checked(ID, Set.of(RelationshipCheck.SAFEGUARDING), null);
        RelationshipFact.Checked other =
                new RelationshipFact.Checked(ID, Set.of(RelationshipCheck.SAFEGUARDING), "Something new was found");

        assertThat(once.check(same)).isEmpty();
        assertThat(once.check(other)).contains(other);
    }

    private static Relationship.Check made(RelationshipCheck check) {
        return new Relationship.Check(Set.of(check), null, Fiction.NOON, Fiction.POLICE);
    }
}
