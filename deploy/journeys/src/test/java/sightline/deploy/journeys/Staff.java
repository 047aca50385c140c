package sightline.deploy.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.platform.testkit.matrix.Situation;
import sightline.platform.testkit.matrix.Which;

/** One of the people of the demonstration, in their one role, and how they stand to a case of the matrix. */
record Staff(String login, String role, String agency, String area) {
    private static final Path REALM =
            Path.of(System.getProperty("sightline.root"), "deploy/keycloak/realm/sightline-realm.json");
    /* Other journeys give the one a clearance, and end the account of the other. */
    private static final Set<String> CHANGED_ELSEWHERE = Set.of("northshire.lead-manager", "southmoor.health-lead");

    static List<Staff> all() throws IOException {
        List<Staff> all = new ArrayList<>();
        for (JsonNode one : new ObjectMapper().readTree(REALM.toFile()).path("users")) {
            String login = one.path("username").asText();
            if (!login.startsWith("service-account-") && !CHANGED_ELSEWHERE.contains(login)) {
                all.add(new Staff(
                        login,
                        one.path("realmRoles").path(0).asText(),
                        one.path("attributes").path("agency").path(0).asText(),
                        one.path("attributes").path("area").path(0).asText()));
            }
        }
        return all;
    }

    /**
     * Empty where the model knows no such situation, such as of police on a case that excludes others. Who is of the
     * co-ordination unit and co-ordinates nothing is of no agency on the case.
     */
    Optional<Situation> to(Which which) {
        if (which == Which.NONE) {
            return Optional.of(Situation.NO_SUCH_CASE);
        }
        return area.equals("northshire") ? here(which) : Optional.of(Situation.OTHER_AREA);
    }

    private Optional<Situation> here(Which which) {
        boolean leads = agency.equals("northshire-probation");
        return switch (which) {
            case PLAIN -> Optional.of(plain());
            case EXCLUDING -> leads ? Optional.of(excluding()) : Optional.empty();
            case RESTRICTED ->
                Optional.of(isHead() ? Situation.NAMED : Situation.NOT_NAMED).filter(one -> isOnAll());
            case CATEGORY_4 ->
                Optional.of(isHead() ? Situation.CLEARED : Situation.NOT_CLEARED)
                        .filter(one -> isOnAll());
            case NONE -> Optional.of(Situation.NO_SUCH_CASE);
        };
    }

    private Situation plain() {
        return switch (agency) {
            case "northshire-probation" -> Situation.OF_THE_LEAD;
            case "northshire-police" -> Situation.OF_POLICE_ON_IT;
            case "northshire-health" -> Situation.OF_HEALTH_ON_IT;
            case "northshire-elm-house" -> Situation.OF_ITS_PREMISES;
            case "northshire-housing" -> Situation.AGENCY_HAS_LEFT;
            case "northshire-coordination" -> Situation.OTHER_AGENCY;
            default -> throw new IllegalStateException("The matrix knows no situation of " + agency);
        };
    }

    private Situation excluding() {
        return switch (login) {
            case "northshire.case-manager" -> Situation.EXCLUDED;
            case "northshire.senior" -> Situation.EXCLUDED_AND_HIDDEN;
            default -> Situation.COLLEAGUE_OF_THE_EXCLUDED;
        };
    }

    private boolean isHead() {
        return login.equals("northshire.head");
    }

    private boolean isOnAll() {
        return !agency.equals("northshire-housing");
    }

    /** How they stand to what there is in a case, in the words of {@code who-may.txt}. */
    Set<String> besides() {
        return switch (agency) {
            case "northshire-police" -> Set.of("OWNS");
            case "northshire-probation" -> Set.of("ASKED_FOR_IT");
            case "northshire-elm-house" -> Set.of("RUNS_THE_PREMISES");
            default -> Set.of();
        };
    }
}
