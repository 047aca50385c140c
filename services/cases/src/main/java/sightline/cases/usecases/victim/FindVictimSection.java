package sightline.cases.usecases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;

/**
 * Finds the case whose victims' section somebody is to open, by an exact number of the person it is about: victim
 * liaison has no list of cases, and is told nothing else of this one.
 */
@ApplicationScoped
public class FindVictimSection {
    private final Liaising liaising;

    FindVictimSection(Liaising liaising) {
        this.liaising = liaising;
    }

    /**
     * Its case.
     *
     * @throws NotKnown alike where there is none and where its victims' section is not theirs
     */
    @Transactional
    public CaseId of(Identifier number) {
        return liaising.find(number);
    }
}
