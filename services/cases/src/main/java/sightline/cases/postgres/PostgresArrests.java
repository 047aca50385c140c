package sightline.cases.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.cases.domain.Arrest;
import sightline.cases.domain.Arrests;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Arrests, as they lie in the history of their case. */
@ApplicationScoped
class PostgresArrests implements Arrests {
    private static final String REFERENCE = "custodyReference";

    private final OwnFacts facts;

    PostgresArrests(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Recorded> find(CaseId about, AgencyId force, String custodyReference) {
        return facts.of(about, Set.of(ArrestRecordedV1.class)).stream()
                .filter(one -> one.recorded().agency().equals(force))
                .filter(one -> custodyReference.equals(one.recorded().text().get(REFERENCE)))
                .findFirst()
                .flatMap(PostgresArrests::recorded);
    }

    private static Optional<Recorded> recorded(OwnFact one) {
        return one.fact() instanceof ArrestRecordedV1 arrest
                ? Optional.of(new Recorded(
                        arrest(arrest, one.recorded().text()),
                        one.recorded().id(),
                        one.recorded().occurred()))
                : Optional.empty();
    }

    private static Arrest arrest(ArrestRecordedV1 arrest, Map<String, String> text) {
        return new Arrest(
                arrest.arrestId(),
                arrest.force(),
                arrest.offenceGroup(),
                text.get("offence"),
                text.get(REFERENCE),
                arrest.matchedBy());
    }
}
