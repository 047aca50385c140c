package sightline.cases.domain.relationship;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ChildrenThere;
import sightline.platform.language.RelationshipCheck;
import sightline.platform.language.RelationshipId;

/** What can happen to a relationship. */
public sealed interface RelationshipFact {

    /**
     * The person told of it, or somebody learned of it.
     *
     * @param children whether children live in the household
     * @param about who it is with, in words that stay here
     */
    record Disclosed(
            RelationshipId id,
            ChildrenThere children,
            @Nullable String about) implements RelationshipFact {}

    /**
     * It was looked into.
     *
     * @param checks what was, one at least
     * @param finding what was found, in words that stay here
     */
    record Checked(
            RelationshipId id,
            Set<RelationshipCheck> checks,
            @Nullable String finding) implements RelationshipFact {

        public Checked {
            checks = Set.copyOf(checks);
        }
    }
}
