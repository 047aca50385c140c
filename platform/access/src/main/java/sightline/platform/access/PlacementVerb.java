package sightline.platform.access;

import static sightline.platform.access.Who.any;
import static sightline.platform.access.Who.either;
import static sightline.platform.access.Who.keyWorks;
import static sightline.platform.access.Who.managesPremises;
import static sightline.platform.access.Who.worksAtPremises;

/** Everything that may be asked of a placement and its key work, and who may ask for it: access.md section 2.1. */
public enum PlacementVerb implements Verb {
    REQUEST(
            either(
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE).who(Standing.SUPERVISES),
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE).who(Standing.RUNS_THE_PREMISES)),
            "a case manager or senior of those who supervise the person: the lead agency, police, probation, prison"),
    ASSESS(managesPremises(), "the manager of the premises"),
    BOOK(managesPremises(), "the manager of the premises"),
    WITHDRAW(
            either(
                    managesPremises(),
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE)
                            .who(Standing.SUPERVISES, Standing.ASKED_FOR_IT),
                    any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE).who(Standing.LEADS)),
            "a case manager or senior of the agency that asked or that leads, or the manager of the premises"),
    ARRIVE(worksAtPremises(), "staff of the premises"),
    NOT_ARRIVE(worksAtPremises(), "staff of the premises"),
    DEPART(worksAtPremises(), "staff of the premises"),
    ASSIGN_KEY_WORKER(managesPremises(), "the manager of the premises"),
    LOG_KEY_WORK(keyWorks(), "a key worker or the manager of the premises"),
    PASS(keyWorks(), "a key worker or the manager of the premises"),
    ACKNOWLEDGE(
            either(
                    any(Roles.CASE_MANAGER).who(Standing.SUPERVISES),
                    any(Roles.SENIOR, Roles.MACHINE).who(Standing.LEADS)),
            "the practitioner who manages the case, or a senior or the system of the lead agency");

    @SuppressWarnings("ImmutableEnumChecker") // Who copies its clauses; the checker cannot see that of a List.
    private final Who who;

    private final String inWords;

    PlacementVerb(Who who, String inWords) {
        this.who = who;
        this.inWords = inWords;
    }

    @Override
    public Who who() {
        return who;
    }

    @Override
    public String inWords() {
        return inWords;
    }
}
