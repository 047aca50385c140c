package sightline.cases.domain.view;

import java.util.Set;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Settler;
import sightline.platform.language.ViewTopic;

/** What can happen when agencies see something differently. */
public sealed interface ViewFact {

    ViewTopic topic();

    /**
     * They do.
     *
     * @param positions what each of them says, in words that stay here
     */
    record Differs(ViewTopic topic, Set<AgencyId> agencies, String positions) implements ViewFact {

        public Differs {
            agencies = Set.copyOf(agencies);
        }
    }

    /** Somebody whose it is to decide has settled it. */
    record Settled(ViewTopic topic, Settler by) implements ViewFact {}
}
