package sightline.deploy.journeys;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sightline.deploy.parts.Deadline;

/**
 * A case from its notification to its refused and then accepted deregistration, each step in the browser by whoever
 * takes it: at a desk by the keyboard alone, and on a phone without scripts.
 */
@ExtendWith(SharedStack.class)
class WalkingACaseTest {
    private final Browser browser;

    WalkingACaseTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_case_is_walked_from_its_notification_to_its_exit_with_the_keyboard_alone() {
        walk("X910001", "Journey Juniper", browser::signInWithoutMouse, Person::passesAxe);
    }

    @Test
    void a_case_is_walked_from_its_notification_to_its_exit_on_a_phone_without_scripts() {
        walk("X910002", "Walking Wisteria", browser::signInOnAPhoneWithoutScripts, person -> {});
    }

    private static void walk(String crn, String name, Function<String, Person> signIn, Consumer<Person> judge) {
        Person coordinator = signIn.apply("northshire.coordinator");
        Person police = signIn.apply("northshire.police-contact");
        Person manager = signIn.apply("northshire.case-manager");
        Person chair = signIn.apply("northshire.chair");
        Consumer<Person> check = person -> judge.accept(person.needsNoSidewaysScroll());
        new PutUnderManagement(crn, name, coordinator, manager).step();
        meet(crn, coordinator, police, chair, check);
        undertake(crn, police, check);
        leave(crn, coordinator, police, manager, check);
    }

    private static void meet(String crn, Person coordinator, Person police, Person chair, Consumer<Person> check) {
        toCase(coordinator, crn).follow("Schedule a meeting");
        check.accept(coordinator);
        coordinator
                .press("Schedule the meeting")
                .sees("There is a problem")
                .choose("Review")
                .choose("Level 2")
                .fill("Day", "yesterday")
                .fill("Time", "9.30")
                .fill("Where?", "Room 2")
                .press("Schedule the meeting")
                .sees("The meeting");
        check.accept(coordinator);
        String meeting = coordinator.page().url().replaceFirst("\\?.*", "");

        police.open(meeting)
                .follow("Answer the invitation")
                .choose("Known, but nothing relevant")
                .press("Send the answer")
                .sees("Known, but nothing relevant");

        coordinator
                .open(meeting)
                .follow("Record who attended")
                .select("Northshire Police", "Attended")
                .select("Northshire Probation", "Attended")
                .press("Record the attendance")
                .sees("Held")
                .follow("Record a decision")
                .select("What is it about?", "Plan")
                .fill("What was decided?", "The plan stays as it is")
                .fill("Because", "Nothing has changed since the last review")
                .press("Record the decision")
                .sees("Nothing has changed since the last review")
                .follow("Assign an action")
                .fill("What is to be done?", "Visit the address for " + crn)
                .choose("Northshire Police")
                .fill("By the end of which day?", "+7")
                .press("Assign the action")
                .sees("Visit the address for " + crn)
                .fill("What was said and decided", "Everybody was heard, and the plan stays.")
                .press("Save the draft")
                .sees("Minutes saved");
        check.accept(coordinator);

        chair.open(meeting)
                .follow("Approve the minutes")
                .press("Approve the minutes")
                .sees("Minutes approved");
        coordinator
                .open(meeting)
                .follow("Send the minutes")
                .choose("Northshire Police")
                .press("Send the minutes");
        police.open(meeting).sees("Everybody was heard, and the plan stays.");
    }

    private static void undertake(String crn, Person police, Consumer<Person> check) {
        police.open("/actions").follow("Visit the address for " + crn);
        check.accept(police);
        police.follow("Accept")
                .fill("A note", "On Tuesday")
                .press("Accept the action")
                .sees("Accepted");
        police.follow("Complete")
                .press("Complete the action")
                .sees("There is a problem")
                .sees("Fill in");
    }

    private static void leave(String crn, Person coordinator, Person police, Person manager, Consumer<Person> check) {
        toCase(coordinator, crn).unfold("Not now, and why").sees("Answered by:").follow("Deregister");
        coordinator
                .choose("Level 2")
                .fill("Why can they leave?", "One agency is enough from now on")
                .press("Deregister")
                .sees("This was not done")
                .sees("what would answer each")
                .sees("Answered by:");
        check.accept(coordinator);

        police.fill("What was done, and how do we know?", "Seen at the address with his mother")
                .press("Complete the action")
                .sees("Completed");
        toCase(manager, crn).follow("Change the risk management plan");
        for (String pillar : List.of("Supervision", "Monitoring and control")) {
            manager.fill(pillar, "What is done about it in a story");
        }
        manager.fill("What happens if it fails?", "Recall is considered the same day");
        manager.choose("sentencePlan", 1).press("Save the plan").sees("Version 1");
        assess(manager, crn);

        deregister(coordinator);
        coordinator.sees("Deregistered");
        check.accept(coordinator);
    }

    private static void assess(Person manager, String crn) {
        toCase(manager, crn).follow("Record a risk assessment").select("With which tool?", "OASys");
        for (String group : List.of("children", "generalPublic", "knownAdult", "staff", "prisoners")) {
            manager.choose("rosh-" + group, 1);
        }
        manager.choose("riskManagementPlan", 1).press("Record the assessment").sees("Risk assessed");
    }

    /** That the action is done reaches the case by the bus, a moment after. */
    private static void deregister(Person coordinator) {
        Deadline deadline = Deadline.in(Patience.LONG);
        do {
            coordinator.press("Deregister");
        } while (coordinator.page().title().startsWith("Error") && !deadline.passed());
    }

    private static Person toCase(Person person, String crn) {
        return person.open("/cases?q=" + crn).follow(crn.equals("X910001") ? "Journey Juniper" : "Walking Wisteria");
    }
}
