package sightline.web.rest;

import java.util.Map;

/** Which section of a case shows which of its things. */
final class CaseSections {
    private static final Map<String, String> SHOWING = Map.of(
            "permissions", "/supervision",
            "referrals", "/referrals",
            "relationships", "/life",
            "addresses", "/life",
            "services", "/life",
            "sentences", "/life");

    private CaseSections() {}

    /** The section's address after the case's own. */
    static String showing(String things) {
        return SHOWING.getOrDefault(things, "");
    }
}
