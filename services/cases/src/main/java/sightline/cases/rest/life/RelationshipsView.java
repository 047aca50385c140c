package sightline.cases.rest.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.relationship.Relationship;
import sightline.cases.usecases.ShowThings;
import sightline.platform.language.ChildrenThere;
import sightline.platform.language.RelationshipCheck;

/** Whom a person is close to, the latest first. */
@Schema(name = "Relationships")
record RelationshipsView(List<Item> items) {

    /** One relationship. */
    @Schema(name = "Relationship")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String relationshipId,
            ChildrenThere childrenInHousehold,
            @Nullable String about,
            Instant at,
            String agency,
            List<Check> checks,

            @Schema(description = "What nobody has looked into")
            List<RelationshipCheck> missing,

            @Schema(description = "What its reader may do about it now: check")
            List<String> may) {

        private static Item of(Relationship one, boolean checks) {
            return new Item(
                    one.id().toString(),
                    one.disclosed().children(),
                    one.disclosed().about(),
                    one.at(),
                    one.by().value(),
                    one.checks().stream().map(Check::of).toList(),
                    one.missing().stream().sorted().toList(),
                    checks ? List.of("check") : List.of());
        }
    }

    /** What was looked into. */
    @Schema(name = "RelationshipCheck")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Check(List<RelationshipCheck> checks, @Nullable String finding, Instant at, String agency) {

        private static Check of(Relationship.Check one) {
            return new Check(
                    one.what().stream().sorted().toList(),
                    one.finding(),
                    one.at(),
                    one.by().value());
        }
    }

    static RelationshipsView of(ShowThings.Shown<Relationship> shown) {
        return new RelationshipsView(
                shown.things().stream().map(one -> Item.of(one, shown.may())).toList());
    }
}
