package sightline.platform.testkit.matrix;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sightline.platform.contracts.cases.AccessRestrictedV1;
import sightline.platform.contracts.cases.AgencyLeftV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;
import sightline.platform.language.LimitKind;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.Tokens;

/** The cases of a matrix as other services hear of them: opened to all, and limited once there are things of them. */
public final class CasesOfTheMatrix {
    private static final List<Which> ALL = List.of(Which.PLAIN, Which.EXCLUDING, Which.RESTRICTED, Which.CATEGORY_4);
    private static final String EDUCATION = "northshire-education";
    private static final String PROBATION = "northshire-probation";

    private final CasesOnTheTopic topic;
    private final Tokens tokens;
    private final String sign;
    private final Map<Which, CaseId> cases = new EnumMap<>(Which.class);

    public CasesOfTheMatrix(CasesOnTheTopic topic, Tokens tokens) {
        this(topic, tokens, "/history/%s");
    }

    /**
     * Cases of a service that shows no history.
     *
     * @param sign what it shows of a case that it has heard of; empty when nothing is
     */
    public CasesOfTheMatrix(CasesOnTheTopic topic, Tokens tokens, String sign) {
        this.topic = topic;
        this.tokens = tokens;
        this.sign = sign;
    }

    /** Probation leads on each, police and health are on it; housing is on the plain one, until it is limited. */
    public Map<Which, CaseId> opened() {
        for (Which which : ALL) {
            CaseId about = topic.inNorthshire();
            topic.joined(about, "northshire-health", AgencyKind.HEALTH, Place.DTC);
            cases.put(which, about);
            if (which == Which.PLAIN) {
                topic.joined(about, "northshire-housing", AgencyKind.HOUSING, Place.DTC);
            }
        }
        awaitHeard(Which.CATEGORY_4, Situation.ANYBODY, "northshire-health");
        return cases;
    }

    /** Limits them, and goes on once the service has heard of it. */
    public void limit() {
        restrict(Which.EXCLUDING, LimitKind.EXCLUSION, Situation.THE_EXCLUDED, false);
        restrict(Which.EXCLUDING, LimitKind.EXCLUSION, Situation.THE_HIDDEN, true);
        restrict(Which.RESTRICTED, LimitKind.RESTRICTION, Situation.THE_NAMED, false);
        announce(Which.CATEGORY_4, new LevelSetV1(Category.FOUR, Level.TWO, true, null, List.of()));
        announce(Which.PLAIN, new AgencyLeftV1(new AgencyId("northshire-housing"), true));
        broken(Which.RESTRICTED, Situation.IN_A_HURRY_THOUGH_NOT_NAMED, PROBATION);
        broken(Which.PLAIN, Situation.IN_A_HURRY, EDUCATION);
        awaitHeard(Which.PLAIN, Situation.IN_A_HURRY, EDUCATION);
    }

    private void restrict(Which which, LimitKind kind, String person, boolean hidden) {
        announce(which, new AccessRestrictedV1(kind, new StaffId(person), hidden, null, true));
    }

    private void broken(Which which, String person, String agency) {
        topic.glassBroken(about(which), new StaffId(person), agency);
    }

    private void announce(Which which, Record fact) {
        topic.announce("cases", about(which), fact, "northshire-coordination");
    }

    private CaseId about(Which which) {
        CaseId about = cases.get(which);
        if (about == null) {
            throw new IllegalStateException("There is no case " + which);
        }
        return about;
    }

    private void awaitHeard(Which which, String person, String agency) {
        if (sign.isEmpty()) {
            return;
        }
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> given().auth()
                                .oauth2(tokens.ofPerson(person, agency, "northshire", Map.of(), "CASE_MANAGER"))
                                .get(sign.formatted(about(which)))
                                .statusCode()
                        == 200);
    }
}
