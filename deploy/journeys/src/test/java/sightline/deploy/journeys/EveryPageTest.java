package sightline.deploy.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page there is, opened by somebody whose work it is, as wide as on a desk and as narrow as on a phone. */
@ExtendWith(SharedStack.class)
class EveryPageTest {
    private static final Map<String, List<String>> PAGES = Map.of(
            "northshire.coordinator",
            List.of(
                    "/cases",
                    "/cases?level=2&sort=level",
                    "/cases?only=unanswered&only=arrest-undecided&rosh=high&lead=northshire-probation&status=managed&sort=review",
                    "/cases?level=9",
                    "/cases/export?level=2",
                    "/saved-searches/save?level=2",
                    "/cases/open",
                    "/meetings",
                    "/actions",
                    "/alerts",
                    "/transfers"),
            "northshire.victim-liaison",
            List.of("/today", "/victims"),
            "northshire.minute-taker",
            List.of("/today", "/meetings", "/actions", "/alerts"),
            "northshire.police-contact",
            List.of("/actions", "/meetings", "/alerts", "/cases?q=nobody-at-all"),
            "northshire.police-officer",
            List.of("/arrests", "/arrests/record", "/arrests/file", "/cases?q=tangerin+84", "/cases?area=northshire"),
            "northshire.hostel-manager",
            List.of("/premises", "/alerts"),
            "sightline.auditor",
            List.of(
                    "/audit",
                    "/audit?decision=refused",
                    "/audit?person=nobody-at-all",
                    "/audit?from=some+day",
                    "/audit/1",
                    "/audit/unusual",
                    "/today"),
            "northshire.information-governance",
            List.of("/audit", "/audit/unusual", "/emergencies", "/retention", "/retention?due=all"),
            "northshire.senior",
            List.of("/emergency", "/emergency/open", "/involvement", "/involvement/ask"));
    private static final List<String> SECTIONS = List.of(
            "",
            "/print",
            "/plan",
            "/plan/compare",
            "/supervision",
            "/life",
            "/sharing",
            "/referrals",
            "/referral",
            "/referral/risk",
            "/referral/check",
            "/meetings",
            "/actions",
            "/stay",
            "/looks");
    private static final List<String> FORMS = List.of(
            "notify",
            "refer",
            "assess",
            "change-plan",
            "review",
            "gain-protective-factor",
            "record-differing-view",
            "set-condition",
            "record-non-compliance",
            "name-cover",
            "issue-warning",
            "request-test",
            "request-permission",
            "disclose-relationship",
            "propose-address",
            "start-service",
            "correct-identity",
            "share-information",
            "ask-question",
            "raise-concern",
            "plan-release",
            "return-to-custody",
            "record-sentence");

    private static final List<String> ADMINISTRATION = List.of(
            "/people", "/people?show=vetting", "/people/add", "/proposals", "/agencies", "/standards", "/today");
    private static final List<String> CHANGES = List.of(
            "",
            "/do/give-role",
            "/do/take-role",
            "/do/extend-vetting",
            "/do/set-home",
            "/do/propose",
            "/do/move",
            "/do/end");

    private final WholeStack stack;
    private final Browser browser;

    EveryPageTest(WholeStack stack, Browser browser) {
        this.stack = stack;
        this.browser = browser;
    }

    @Test
    void passes_the_accessibility_checks_and_fits_a_phone() throws IOException, InterruptedException {
        for (Map.Entry<String, List<String>> desk : PAGES.entrySet()) {
            check(desk.getKey(), desk.getValue());
        }
        String about = "/cases/" + first("northshire-coordination", "CASES", "/cases?q=X900001");
        check("northshire.case-manager", SECTIONS.stream().map(about::concat).toList());
        checkForms(
                "northshire.case-manager",
                FORMS.stream().map(form -> about + "/do/" + form).toList());
        check("northshire.senior", List.of(about + "/limits", about + "/limits/restrict", about + "/involvement"));
        String meeting = "/meetings/" + first("northshire-coordination", "MEETINGS", "/meetings?status=scheduled");
        String action = "/actions/" + first("northshire-police", "ACTIONS", "/actions?owner=mine");
        check(
                "northshire.coordinator",
                List.of(
                        about + "/do/set-level",
                        about + "/do/deregister",
                        about + "/do/offer-transfer",
                        about + "/schedule-meeting",
                        about + "/assign-action",
                        meeting,
                        meeting + "/do/hold",
                        action,
                        action + "/do/carry-forward"));
        check("northshire.police-contact", List.of(action, action + "/do/complete", meeting + "/do/return"));
        String placement =
                "/placements/" + first("northshire-elm-house", "APPROVED_PREMISES", "/placements?premises=mine");
        check("northshire.hostel-manager", List.of(placement, placement + "/do/key-work"));
    }

    @Test
    void of_administration_passes_the_accessibility_checks_and_fits_a_phone() {
        for (String login : List.of("northshire.coordinator", "northshire.police-contact", "sightline.operator")) {
            check(login, ADMINISTRATION);
        }
        check("sightline.operator", List.of("/agencies/add", "/agencies/northshire-police/change"));
        Person coordinator = browser.signIn("northshire.coordinator").open("/people?words=sample");
        coordinator.follow("Simon Sample").isAt("/people/[^/]+");
        String about = coordinator.path();
        checkForms("northshire.coordinator", CHANGES.stream().map(about::concat).toList());
    }

    private void check(String login, List<String> pages) {
        check(login, pages, Person::passesAxe);
    }

    /**
     * Of forms the narrow page has what the wide one has, one below the other: there it is only asked whether it fits.
     */
    private void checkForms(String login, List<String> pages) {
        check(login, pages, phone -> {});
    }

    private void check(String login, List<String> pages, Consumer<Person> onAPhone) {
        Person somebody = browser.signIn(login);
        for (String page : pages) {
            somebody.atWidth(Browser.WIDE)
                    .open(page)
                    .doesNotSee("Not found")
                    .doesNotSee("cannot be fetched just now")
                    .passesAxe()
                    .needsNoSidewaysScroll();
            onAPhone.accept(somebody.atWidth(Browser.NARROW).needsNoSidewaysScroll());
        }
        browser.signOutAll();
    }

    private String first(String agency, String service, String path) throws IOException, InterruptedException {
        return new Agency(agency, stack.environment())
                .get(service, path)
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }
}
