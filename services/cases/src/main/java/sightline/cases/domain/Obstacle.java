package sightline.cases.domain;

import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb of a case can be refused. */
public sealed interface Obstacle extends Refusal {

    /** Category 3 below level 2. */
    record CategoryThreeAtLevelOne() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "Category 3 is for other dangerous persons at level 2 or 3 only",
                    "Criminal Justice Act 2003 s.325(2)(b); MAPPA guidance, identification");
        }

        @Override
        public String because() {
            return "This opens a category 3 case at level 1";
        }

        @Override
        public String answeredBy() {
            return "Open it at level 2 or 3, leave the level not yet set, or give the category that applies";
        }
    }

    /** Somebody with this identifier is under management already. */
    record ManagedAlready(Identifier identifier) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "A person under management has one case, so that nobody sees half of it",
                    "docs/decisions/0008-one-case-per-person.md");
        }

        @Override
        public String because() {
            return "A person with this %s is under management already"
                    .formatted(identifier.getClass().getSimpleName());
        }

        @Override
        public String answeredBy() {
            return "Ask the co-ordination of your area for the case, and to be on it";
        }
    }

    /** Somebody with this identifier had a case, which is erased; its last rows are about to go. */
    record BeingErased() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "A person comes back to a case that begins anew, once the erased one is gone",
                    "docs/decisions/0035-how-long-a-case-is-kept.md");
        }

        @Override
        public String because() {
            return "A record with one of these identifiers is being destroyed at this moment";
        }

        @Override
        public String answeredBy() {
            return "Ask again in a minute";
        }
    }

    /** The agency is on the case as what it asks to be. */
    record OnTheCaseAlready(AgencyId agency) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("An agency has one place on a case", "docs/decisions/0008-one-case-per-person.md");
        }

        @Override
        public String because() {
            return agency + " is on this case already";
        }

        @Override
        public String answeredBy() {
            return "Nothing: it sees the case; what else it needs is asked of the lead agency";
        }
    }

    /** A case has a lead agency at all times, and only one. */
    record LeadIsTaken(AgencyId lead) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "A case is never without, or with two, lead agencies",
                    "MAPPA guidance, lead agency; docs/decisions/0046-a-case-passes-to-another-area.md");
        }

        @Override
        public String because() {
            return lead + " leads this case";
        }

        @Override
        public String answeredBy() {
            return "Join as ra, dtc, associate or ap";
        }
    }

    /** The lead agency cannot leave the case that it leads. */
    record LeadStays(AgencyId lead) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("A case is never without, or with two, lead agencies", "MAPPA guidance, lead agency");
        }

        @Override
        public String because() {
            return lead + " leads this case";
        }

        @Override
        public String answeredBy() {
            return "Another agency takes over the lead first, or the person leaves MAPPA";
        }
    }

    /** The agency has no place on the case that could end. */
    record NotOnTheCase(AgencyId agency) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("An agency has one place on a case", "docs/decisions/0008-one-case-per-person.md");
        }

        @Override
        public String because() {
            return agency + " is not on this case";
        }

        @Override
        public String answeredBy() {
            return "Nothing: it is told of nothing that happens here; the case says which agencies are on it";
        }
    }

    /** An agency's place is its own to leave; co-ordination ends it for others. */
    record AnothersPlace(AgencyId agency) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "An agency leaves a case by itself, or the co-ordination of its area ends its place",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return agency + " is another agency than yours";
        }

        @Override
        public String answeredBy() {
            return "Ask %s to leave, or the co-ordination of the area to end its place".formatted(agency);
        }
    }

    /** The person is not under management any more. */
    record LeftMappa() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "A case that was left is closed to new facts but those from before",
                    "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "The person has left MAPPA";
        }

        @Override
        public String answeredBy() {
            return "An arrest from before the exit reopens it; so does a fact that the exit had not answered";
        }
    }
}
