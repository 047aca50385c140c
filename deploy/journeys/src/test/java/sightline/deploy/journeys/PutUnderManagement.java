package sightline.deploy.journeys;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * How somebody comes under management: co-ordination opens the case, the lead agency notifies, level 1 is set, and a
 * referral written section by section raises it to level 2.
 *
 * @param crn by which they are found
 */
record PutUnderManagement(String crn, String name, Person coordinator, Person manager) {

    void step() {
        open();
        setLevel("Notified with a sentence of fourteen months", "Level 1");
        refer();
        decide();
        setLevel("More than one agency must act, as the referral says", "Level 2");
    }

    private void open() {
        coordinator
                .open("/cases")
                .follow("Open a case")
                .press("Open a case")
                .sees("There is a problem")
                .fill("Name", name)
                .fill("Date of birth", "2/1/1990")
                .fill("CRN", crn)
                .choose("Northshire Probation")
                .press("Open a case")
                .isAt("/cases/[0-9a-f-]+")
                .sees(name)
                .follow("Join an agency to the case")
                .select("Which agency?", "Northshire Police")
                .choose("Responsible authority")
                .fill("Why may it be there?", "Responsible authority")
                .press("Join the agency")
                .isAt("/cases/[0-9a-f-]+");
        theirs(manager)
                .follow("Notify co-ordination")
                .choose("Category 2")
                .fill("Why are they eligible?", "Fourteen months for an offence of the schedule")
                .press("Notify co-ordination")
                .sees("Fourteen months for an offence of the schedule");
    }

    private void setLevel(String because, String level) {
        theirs(coordinator)
                .follow("Set category and level")
                .choose("Category 2")
                .choose(level)
                .fill("Why?", because)
                .press("Set category and level")
                .isAt("/cases/[0-9a-f-]+")
                .sees(because);
    }

    private void refer() {
        theirs(manager).follow("Refer to a higher level").sees("0 of ");
        List<String> sections = sections();
        for (String section : sections.subList(0, sections.size() - 1)) {
            manager.follow(section).answerTheRest("As is fitting for a story").press("Save and come back to the list");
        }
        manager.follow(sections.getLast()).press("Send the referral").sees("Waits for a decision");
    }

    /** The last is where all of them are checked and sent. */
    private List<String> sections() {
        Locator links = manager.page().locator(".govuk-task-list__link");
        return links.allInnerTexts();
    }

    private void decide() {
        theirs(coordinator)
                .follow("Referrals")
                .sees("As is fitting for a story")
                .follow("Decide on the referral")
                .choose("Accepted")
                .fill("Why, or what more do you need?", "More than one agency must act")
                .press("Record the decision")
                .sees("More than one agency must act");
    }

    private Person theirs(Person who) {
        return who.open("/cases?q=" + crn).follow(name);
    }
}
