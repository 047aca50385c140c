package sightline.web.rest;

import java.util.Map;

/** Which section of a case shows which of its things. */
final class CaseSections {
    private static final Map<String, String> SHOWING = Map.of(
            "permissions", "/supervision",
            "relationships", "/life",
            "addresses", "/life",
            "services", "/life",
            "sentences", "/life",
            "shares", "/sharing",
            "questions", "/sharing",
            "intelligence-markers", "/sharing");

    private CaseSections() {}

    /** The section's address after the case's own. */
    static String showing(String things) {
        return SHOWING.getOrDefault(things, "");
    }
}
