package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import sightline.cases.domain.Cases;
import sightline.platform.language.CaseId;

/** Says of one of many cases whether the actor may see it, and that they did, for lists of what is in them. */
@ApplicationScoped
public class Glance {
    private final Cases cases;
    private final Sight sight;

    Glance(Cases cases, Sight sight) {
        this.cases = cases;
        this.sight = sight;
    }

    public boolean allows(CaseId about) {
        return cases.find(about).filter(sight::allows).isPresent();
    }
}
