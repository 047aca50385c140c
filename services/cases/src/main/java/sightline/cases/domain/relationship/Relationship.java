package sightline.cases.domain.relationship;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.RelationshipCheck;
import sightline.platform.language.RelationshipId;

/**
 * One relationship of the person, and what was looked into because of it: nothing of it is refused.
 *
 * @param by the agency that was told
 * @param checks oldest first
 */
public record Relationship(RelationshipFact.Disclosed disclosed, Instant at, AgencyId by, List<Check> checks) {

    public Relationship {
        checks = List.copyOf(checks);
    }

    /**
     * Something was looked into.
     *
     * @param finding what was found; null where nobody said, and for a reader whose it is not
     */
    public record Check(
            Set<RelationshipCheck> what, @Nullable String finding, Instant at, AgencyId by) {

        public Check {
            what = Set.copyOf(what);
        }

        boolean says(RelationshipFact.Checked other) {
            return what.equals(other.checks())
                    && Optional.ofNullable(finding).equals(Optional.ofNullable(other.finding()));
        }
    }

    public RelationshipId id() {
        return disclosed.id();
    }

    /** What nobody has looked into. */
    public Set<RelationshipCheck> missing() {
        Set<RelationshipCheck> missing = EnumSet.allOf(RelationshipCheck.class);
        checks.forEach(one -> missing.removeAll(one.what()));
        return missing;
    }

    /** Says that it was looked into; nothing is told anew when that was told last. */
    public Optional<RelationshipFact> check(RelationshipFact.Checked checked) {
        return !checks.isEmpty() && checks.getLast().says(checked) ? Optional.empty() : Optional.of(checked);
    }

    /** With one check more. */
    public Relationship with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new Relationship(disclosed, at, by, more);
    }
}
