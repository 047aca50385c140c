package sightline.web.rest;

import static java.util.Map.entry;

import java.util.Map;

/** Which section of a case shows which of its things. */
final class CaseSections {
    private static final String SUPERVISION = "/supervision";
    private static final String LIFE = "/life";
    private static final String SHARING = "/sharing";
    private static final Map<String, String> SHOWING = Map.ofEntries(
            entry("permissions", SUPERVISION),
            entry("conditions", SUPERVISION),
            entry("non-compliance", SUPERVISION),
            entry("tests", SUPERVISION),
            entry("recalls", SUPERVISION),
            entry("relationships", LIFE),
            entry("addresses", LIFE),
            entry("services", LIFE),
            entry("sentences", LIFE),
            entry("shares", SHARING),
            entry("questions", SHARING),
            entry("intelligence-markers", SHARING),
            entry("referrals", "/referrals"),
            entry("transfers", "/referrals"));

    private CaseSections() {}

    /** The section's address after the case's own. */
    static String showing(String things) {
        return SHOWING.getOrDefault(things, "");
    }
}
