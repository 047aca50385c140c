package sightline.cases.domain.saved;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a search is not saved. */
public sealed interface SavedSearchRefusal extends Refusal {
    String WRITTEN = "docs/decisions/0047-a-list-of-cases-says-nothing-that-a-case-does-not.md";

    /** Another search has the name. */
    record NameTaken(String name) implements SavedSearchRefusal {
        @Override
        public Rule rule() {
            return new Rule("A saved search is known by its name, and so each has its own", WRITTEN);
        }

        @Override
        public String because() {
            return "You have saved another search as “%s”".formatted(name);
        }

        @Override
        public String answeredBy() {
            return "Give this one another name, or delete the other";
        }
    }

    /** There are as many as there may be. */
    record Full(int most) implements SavedSearchRefusal {
        @Override
        public Rule rule() {
            return new Rule("A person keeps as many searches as are found at a glance", WRITTEN);
        }

        @Override
        public String because() {
            return "You have saved %d searches, which is as many as there may be".formatted(most);
        }

        @Override
        public String answeredBy() {
            return "Delete one that you no longer need";
        }
    }
}
