package sightline.cases.domain.victim;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.VictimContactId;

/** What can happen between victim liaison and whoever was harmed; it never says who they are. */
public sealed interface VictimFact {

    /** They were offered contact. */
    record Offered(VictimContactId id) implements VictimFact {}

    /**
     * They said what they think.
     *
     * @param conditionsRequested they ask for conditions; null where nobody said
     * @param words in words that stay here
     */
    record Views(VictimContactId id, @Nullable Boolean conditionsRequested, String words) implements VictimFact {}
}
