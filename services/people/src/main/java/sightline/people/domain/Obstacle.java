package sightline.people.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.platform.language.AgencyId;

/** Why something is not changed of a person. */
public sealed interface Obstacle extends Said.Saying {

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Somebody changes themself. */
    record OwnAccount() implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "Nobody changes their own rights",
                    "This is your own account",
                    "Ask another administrator of your agency or area");
        }
    }

    /** The account was ended. */
    record Ended() implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "An account that has ended stays as it was",
                    "This account has ended",
                    "Add the person anew if they work with Sightline again");
        }
    }

    /** They hold it already. */
    record AlreadyHolds(String what) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "A right is given once", "They hold it already: " + words(what), "Nothing needs to be done");
        }
    }

    /** They do not hold it. */
    record HoldsNot(String what) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "Only what somebody holds can be taken from them",
                    "They do not hold it: " + words(what),
                    "Nothing needs to be done");
        }
    }

    /** It makes no sense in an agency of that kind. */
    record DoesNotSuit(String what, Employer at) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "A role is given where its work is done",
                    "In %s nobody is %s".formatted(at.id(), words(what)),
                    "Choose another role, or change the person's agency first");
        }
    }

    /** Only somebody who administers more may give it. */
    record NotYoursToGive(Role role) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "A role that reaches beyond an agency is given by whoever administers beyond it",
                    "You administer your own agency, or your area; %s reaches further".formatted(words(role.name())),
                    role.isGivenBy(Scope.AREA)
                            ? "Ask the area's MAPPA co-ordination"
                            : "Ask those who operate Sightline");
        }
    }

    /** Nobody gives it alone. */
    record NeedsASecondPerson(Guarded what) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "Category 4 clearance, auditor and information governance are given by two people",
                    "Nobody gives this alone: " + words(what.name()),
                    "Propose it; another administrator approves or declines");
        }
    }

    /** Vetting is extended, never shortened. */
    record NotLater(Instant least) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "Vetting is extended to a later moment",
                    "It must end after " + least,
                    "Give a later moment; to stop access at once, take the roles away or end the account");
        }
    }

    /** No vetting lasts so long. */
    record TooLong(int years) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "Vetting is renewed",
                    "No vetting lasts longer than %d years".formatted(years),
                    "Give the moment at which the vetting has to be renewed");
        }
    }

    /** They are there. */
    record AlreadyThere(Employer at) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "Somebody moves to another agency", "They work there: " + at.id(), "Nothing needs to be done");
        }
    }

    /** Roles that make no sense where somebody goes. */
    record RolesDoNotFit(Set<Role> roles, Employer to) implements Obstacle {
        public RolesDoNotFit {
            roles = Set.copyOf(roles);
        }

        @Override
        public Said said() {
            return new Said(
                    "Nobody takes a role along to where its work is not done",
                    "In %s nobody is %s"
                            .formatted(
                                    to.id(),
                                    roles.stream()
                                            .map(role -> words(role.name()))
                                            .sorted()
                                            .collect(Collectors.joining(" or "))),
                    "Take these roles away first");
        }
    }

    /** They chose a password of their own. */
    record HasOwnPassword() implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "A password is known to one person",
                    "They have signed in and chosen their own password",
                    "Those who operate Keycloak reset a forgotten password");
        }
    }

    /** The name to sign in with, or the address, is somebody else's. */
    record NameTaken() implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "A name to sign in with, and an address, belong to one person",
                    "Somebody signs in with this name, or has this address",
                    "Choose another name, or change the person who has it");
        }
    }

    /** There is no such agency, or it is not theirs to put people in. */
    record NoSuchAgency(AgencyId agency) implements Obstacle {
        @Override
        public Said said() {
            return new Said(
                    "People work for an agency that there is, and that you administer",
                    "You administer no agency " + agency,
                    "Name an agency of yours; who administers more can name others");
        }
    }
}
