package sightline.web.rest;

import java.util.Map;

/** What cases says of how somebody's risk is seen and managed. */
final class SaidOfAPlan {
    private static final String PROBATION = "\"at\": \"2026-11-20T10:00:00Z\", \"agency\": \"northshire-probation\"";

    /** By the end of what is asked for. */
    private static final Map<String, String> SAID = Map.of(
            "/plans",
            """
            {"items": [
              {"version": 2, "pillars": ["supervision", "control"], "contingency": true, "sentencePlan": true,
               "words": {"supervision": "Two weekly visits", "contingency": "Recall"}, %1$s},
              {"version": 1, "pillars": ["supervision"], "contingency": false, "sentencePlan": false,
               "words": {"supervision": "Weekly <b>visits</b>"}, %1$s}]}""".formatted(PROBATION),
            "/reviews",
            """
            {"items": [{"kind": "level-1", "outcome": "As before", "signedBy": ["senior"], "nextOn": "2026-01-31",
              "late": true, %s}]}""".formatted(PROBATION),
            "/risk",
            """
            {"tier": {"tier": "b", %1$s},
             "assessments": [{"assessmentId": "an-assessment", "tool": "arms", %1$s}],
             "factors": [{"kind": "mentor", "present": true, "detail": "A neighbour", %1$s},
               {"kind": "employment", "present": false, "planned": true, %1$s}]}""".formatted(PROBATION),
            "/views",
            """
            {"items": [
              {"topic": "recall", "agencies": ["northshire-probation", "northshire-police"],
               "positions": "Yes, says one; no, says the other", "may": ["settle-view"], %1$s},
              {"topic": "level", "agencies": ["northshire-probation", "northshire-police"], "decidedBy": "chair",
               "settledAt": "2026-11-21T10:00:00Z", "may": [], %1$s}]}""".formatted(PROBATION),
            "/standing-history",
            """
            {"category": [{"number": 2, "because": {"type": "case.opened", %1$s}}],
             "level": [{"number": 3, "because": {"type": "case.level-set", "rationale": "Formal meetings help", %1$s}},
               {"number": 2, "because": {"type": "case.opened", %1$s}}],
             "risk": [{"overall": "high", "children": "low", "generalPublic": "high", "knownAdult": "low",
               "staff": "low", "prisoners": "low", "because": {"type": "case.risk-assessed", %1$s}}]}""".formatted(PROBATION));

    private SaidOfAPlan() {}

    /** What is said, or what else would be. */
    static String of(String asked, String otherwise) {
        return SAID.entrySet().stream()
                .filter(one -> asked.endsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
