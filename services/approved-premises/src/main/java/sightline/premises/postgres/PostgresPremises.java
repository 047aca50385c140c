package sightline.premises.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import sightline.platform.language.AgencyId;
import sightline.premises.domain.Premises;

/** Premises as the cases' members tell of them; premises that are on no case yet are taken at their word. */
@ApplicationScoped
class PostgresPremises implements Premises {
    private static final String OTHER_KIND = """
            select exists (select from known_member where agency = :agency and kind <> 'APPROVED_PREMISES')
            """;

    private final EntityManager database;

    PostgresPremises(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean areSomethingElse(AgencyId named) {
        return Boolean.TRUE.equals(database.createNativeQuery(OTHER_KIND, Boolean.class)
                .setParameter("agency", named.value())
                .getSingleResult());
    }
}
