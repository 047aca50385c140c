package sightline.platform.testkit.matrix;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import sightline.platform.testkit.Tokens;

/** How somebody stands to a case: through their agency and area, and by their own name and clearance. */
public enum Situation {
    OF_THE_LEAD(Which.PLAIN, "probation", "LEADS SUPERVISES OF_PROBATION"),
    OF_POLICE_ON_IT(Which.PLAIN, "police", "SUPERVISES OF_POLICE"),
    OF_HEALTH_ON_IT(Which.PLAIN, "health", "OF_HEALTH"),
    OF_ITS_PREMISES(Which.PLAIN, "elm-house", "SUPERVISES HOUSES"),
    OTHER_AGENCY(Which.PLAIN, "education", ""),
    OTHER_AREA(Which.PLAIN, "southmoor", ""),
    AGENCY_HAS_LEFT(Which.PLAIN, "housing", ""),
    VETTING_HAS_ENDED(Which.PLAIN, "probation", "LEADS SUPERVISES OF_PROBATION"),
    EXCLUDED(Which.EXCLUDING, "probation", "LEADS SUPERVISES OF_PROBATION"),
    EXCLUDED_AND_HIDDEN(Which.EXCLUDING, "probation", "LEADS SUPERVISES OF_PROBATION"),
    COLLEAGUE_OF_THE_EXCLUDED(Which.EXCLUDING, "probation", "LEADS SUPERVISES OF_PROBATION"),
    NOT_NAMED(Which.RESTRICTED, "probation", "LEADS SUPERVISES OF_PROBATION"),
    NAMED(Which.RESTRICTED, "probation", "LEADS SUPERVISES OF_PROBATION"),
    NOT_CLEARED(Which.CATEGORY_4, "probation", "LEADS SUPERVISES OF_PROBATION"),
    CLEARED(Which.CATEGORY_4, "probation", "LEADS SUPERVISES OF_PROBATION"),
    IN_AN_EMERGENCY(Which.PLAIN, "education", ""),
    IN_AN_EMERGENCY_THOUGH_NOT_NAMED(Which.RESTRICTED, "probation", "LEADS SUPERVISES OF_PROBATION"),
    NO_SUCH_CASE(Which.NONE, "probation", "");

    /** Whoever asks in a situation that is not one person's own. */
    public static final String ANYBODY = "anybody-1";

    /* Persons that a service under test is told of by name. */
    public static final String THE_EXCLUDED = "neighbour-1";
    public static final String THE_HIDDEN = "relative-1";
    public static final String THE_NAMED = "officer-1";
    public static final String IN_A_HURRY = "on-call-1";
    public static final String IN_A_HURRY_THOUGH_NOT_NAMED = "on-call-2";

    private final Which which;
    private final String unit;
    private final String standings;

    Situation(Which which, String unit, String standings) {
        this.which = which;
        this.unit = unit;
        this.standings = standings;
    }

    /** The case that is asked for. */
    public Which which() {
        return which;
    }

    /** The area of whoever asks. */
    public String area() {
        return this == OTHER_AREA ? "southmoor" : "northshire";
    }

    /** The agency of whoever asks. */
    public String agency() {
        return this == OTHER_AREA ? "southmoor-probation" : "northshire-" + unit;
    }

    /** Who asks. */
    String person() {
        return switch (this) {
            case EXCLUDED -> THE_EXCLUDED;
            case EXCLUDED_AND_HIDDEN -> THE_HIDDEN;
            case NAMED -> THE_NAMED;
            case IN_AN_EMERGENCY -> IN_A_HURRY;
            case IN_AN_EMERGENCY_THOUGH_NOT_NAMED -> IN_A_HURRY_THOUGH_NOT_NAMED;
            default -> ANYBODY;
        };
    }

    /** A token of them in this role. */
    public String token(Tokens tokens, String role) {
        return tokens.ofPerson(person(), agency(), area(), claims(), role);
    }

    /** Whether what happens in the case is on the feed that they read. */
    public boolean isFed() {
        return Model.isFed(this);
    }

    /** What their token says besides. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new HashMap<>();
        claims.put("auth_time", Instant.now().getEpochSecond());
        if (this == CLEARED) {
            claims.put("category4", "true");
        }
        if (this == VETTING_HAS_ENDED) {
            claims.put("vetted_until", "2026-01-31T00:00:00Z");
        }
        return claims;
    }

    /** Whether it is one person's, and not their agency's. */
    public boolean isOfAPerson() {
        return !person().equals(ANYBODY);
    }

    /** Whether they broke the glass. */
    public boolean isEmergency() {
        return this == IN_AN_EMERGENCY || this == IN_AN_EMERGENCY_THOUGH_NOT_NAMED;
    }

    /** How they stand to the case, in the words of {@code who-may.txt}. */
    Set<String> standings() {
        String here = area().equals("northshire") ? "OF_ITS_AREA " : "";
        String vetted = this == VETTING_HAS_ENDED ? "" : "VETTED ";
        String answers = standings.contains("LEADS") ? " ANSWERS" : "";
        return Words.of(here + vetted + standings + answers);
    }
}
