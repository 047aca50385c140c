package sightline.people.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why something is not changed of a person. */
public sealed interface Obstacle extends Refusal {

    /** The rule, as the field would say it. */
    String sentence();

    @Override
    default Rule rule() {
        return new Rule(sentence(), "docs/decisions/0030-people-and-four-eyes.md");
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Somebody changes themself. */
    record OwnAccount() implements Obstacle {
        @Override
        public String sentence() {
            return "Nobody changes their own rights";
        }

        @Override
        public String because() {
            return "This is your own account";
        }

        @Override
        public String answeredBy() {
            return "Ask another administrator of your agency or area";
        }
    }

    /** The account was ended. */
    record Ended() implements Obstacle {
        @Override
        public String sentence() {
            return "An account that has ended stays as it was";
        }

        @Override
        public String because() {
            return "This account has ended";
        }

        @Override
        public String answeredBy() {
            return "Add the person anew if they work with Sightline again";
        }
    }

    /** They hold it already. */
    record AlreadyHolds(String what) implements Obstacle {
        @Override
        public String sentence() {
            return "A right is given once";
        }

        @Override
        public String because() {
            return "They hold it already: " + words(what);
        }

        @Override
        public String answeredBy() {
            return "Nothing needs to be done";
        }
    }

    /** They do not hold it. */
    record HoldsNot(String what) implements Obstacle {
        @Override
        public String sentence() {
            return "Only what somebody holds can be taken from them";
        }

        @Override
        public String because() {
            return "They do not hold it: " + words(what);
        }

        @Override
        public String answeredBy() {
            return "Nothing needs to be done";
        }
    }

    /** It makes no sense in an agency of that kind. */
    record DoesNotSuit(String what, Employer at) implements Obstacle {
        @Override
        public String sentence() {
            return "A role is given where its work is done";
        }

        @Override
        public String because() {
            return "In %s nobody is %s".formatted(at.id(), words(what));
        }

        @Override
        public String answeredBy() {
            return "Choose another role, or change the person's agency first";
        }
    }

    /** Only somebody who administers more may give it. */
    record NotYoursToGive(Role role) implements Obstacle {
        @Override
        public String sentence() {
            return "A role that reaches beyond an agency is given by whoever administers beyond it";
        }

        @Override
        public String because() {
            return "You administer your own agency, or your area; %s reaches further".formatted(words(role.name()));
        }

        @Override
        public String answeredBy() {
            return role.isGivenBy(Scope.AREA)
                    ? "Ask the area's MAPPA co-ordination"
                    : "Ask those who operate Sightline";
        }
    }

    /** Nobody gives it alone. */
    record NeedsASecondPerson(Guarded what) implements Obstacle {
        @Override
        public String sentence() {
            return "Category 4 clearance, auditor and information governance are given by two people";
        }

        @Override
        public String because() {
            return "Nobody gives this alone: " + words(what.name());
        }

        @Override
        public String answeredBy() {
            return "Propose it; another administrator approves or declines";
        }
    }

    /** Vetting is extended, never shortened. */
    record NotLater(Instant least) implements Obstacle {
        @Override
        public String sentence() {
            return "Vetting is extended to a later moment";
        }

        @Override
        public String because() {
            return "It must end after " + least;
        }

        @Override
        public String answeredBy() {
            return "Give a later moment; to stop access at once, take the roles away or end the account";
        }
    }

    /** No vetting lasts so long. */
    record TooLong(int years) implements Obstacle {
        @Override
        public String sentence() {
            return "Vetting is renewed";
        }

        @Override
        public String because() {
            return "No vetting lasts longer than %d years".formatted(years);
        }

        @Override
        public String answeredBy() {
            return "Give the moment at which the vetting has to be renewed";
        }
    }

    /** They are there. */
    record AlreadyThere(Employer at) implements Obstacle {
        @Override
        public String sentence() {
            return "Somebody moves to another agency";
        }

        @Override
        public String because() {
            return "They work there: " + at.id();
        }

        @Override
        public String answeredBy() {
            return "Nothing needs to be done";
        }
    }

    /** Roles that make no sense where somebody goes. */
    record RolesDoNotFit(Set<Role> roles, Employer to) implements Obstacle {
        public RolesDoNotFit {
            roles = Set.copyOf(roles);
        }

        @Override
        public String sentence() {
            return "Nobody takes a role along to where its work is not done";
        }

        @Override
        public String because() {
            return "In %s nobody is %s"
                    .formatted(
                            to.id(),
                            roles.stream()
                                    .map(role -> words(role.name()))
                                    .sorted()
                                    .collect(Collectors.joining(" or ")));
        }

        @Override
        public String answeredBy() {
            return "Take these roles away first";
        }
    }

    /** They chose a password of their own. */
    record HasOwnPassword() implements Obstacle {
        @Override
        public String sentence() {
            return "A password is known to one person";
        }

        @Override
        public String because() {
            return "They have signed in and chosen their own password";
        }

        @Override
        public String answeredBy() {
            return "Those who operate Keycloak reset a forgotten password";
        }
    }

    /** The name to sign in with, or the address, is somebody else's. */
    record NameTaken() implements Obstacle {
        @Override
        public String sentence() {
            return "A name to sign in with, and an address, belong to one person";
        }

        @Override
        public String because() {
            return "Somebody signs in with this name, or has this address";
        }

        @Override
        public String answeredBy() {
            return "Choose another name, or change the person who has it";
        }
    }

    /** There is no such agency, or it is not theirs to put people in. */
    record NoSuchAgency(AgencyId agency) implements Obstacle {
        @Override
        public String sentence() {
            return "People work for an agency that there is, and that you administer";
        }

        @Override
        public String because() {
            return "You administer no agency " + agency;
        }

        @Override
        public String answeredBy() {
            return "Name an agency of yours; who administers more can name others";
        }
    }
}
