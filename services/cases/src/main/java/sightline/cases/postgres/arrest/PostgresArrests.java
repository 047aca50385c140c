package sightline.cases.postgres.arrest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sightline.cases.domain.arrest.ArrestTold;
import sightline.cases.domain.arrest.Arrests;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Arrests in the journal, with the words that were never announced. */
@ApplicationScoped
class PostgresArrests implements Arrests {
    private final OwnFacts facts;

    PostgresArrests(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<ArrestTold> told(CaseId about, AgencyId force, String custodyReference) {
        return facts.of(about, Set.of(ArrestRecordedV1.class)).stream()
                .filter(one -> custodyReference.equals(one.recorded().text().get("custodyReference")))
                .flatMap(one -> told(one, force))
                .findFirst();
    }

    private static Stream<ArrestTold> told(OwnFact one, AgencyId force) {
        return one.fact() instanceof ArrestRecordedV1 arrest && arrest.force().equals(force)
                ? Stream.of(new ArrestTold(
                        arrest.arrestId(),
                        one.recorded().id(),
                        arrest.offenceGroup(),
                        one.recorded().text().get("offence"),
                        one.recorded().occurred()))
                : Stream.empty();
    }
}
