package sightline.web.rest;

/** What cases says of records, by reference. */
final class SaidOfRecords {
    static final String HELD = """
            {"title": "Refused by a rule", "status": 409, "detail": "A legal hold stands",
             "rule": "retention.hold", "source": "Inquiries Act 2005, section 35", "answeredBy": "Lift the hold first"}
            """;

    private static final String ERASURE = """
            {"id": "%s", "ground": "retention-ended", "reason": "No contact since 2019",
             "proposedBy": "officer-2",
             "proposedAt": "2026-11-20T09:31:00Z", "lapsesOn": "2026-11-27"}""".formatted(GoverningPages.ERASURE);

    private static final String RECORD = """
            "case": "%s", "area": "northshire", "leadAgency": "northshire-probation", "leftOn": "2019-03-04",
            "class": "managed-person", "reviewOn": "2026-11-20", "due": true, "erasure": %s""".formatted(GoverningPages.DUE, ERASURE);

    private static final String LIST = """
            {"items": [{%s, "holds": 1},
              {"case": "0190f3a4-4444-7abc-8def-0123456789ab", "area": "northshire",
               "leadAgency": "northshire-police", "leftOn": "2025-01-31", "class": "never-managed",
               "reviewOn": "2031-01-31", "due": false, "holds": 0, "erasure": null}],
             "next": "further+on"}""".formatted(RECORD);

    private static final String WHOLE = """
            {%s,
             "holds": [{"id": "%s", "ground": "inquest", "reference": "Coroner 2026/114",
               "setBy": "officer-1", "setAt": "2026-11-02T10:00:00Z"}],
             "reviews": [{"outcome": "not-needed", "reason": "Nothing since 2019", "nextOn": null, "by": "officer-2",
                "at": "2026-11-20T09:31:00Z"},
               {"outcome": "retained", "reason": "Licence ran on", "nextOn": "2026-11-20", "by": "officer-2",
                "at": "2025-11-20T10:00:00Z"}],
             "may": ["set-legal-hold", "lift-legal-hold", "review-retention", "approve-erasure", "decline-erasure"]}""".formatted(RECORD, GoverningPages.HOLD);

    private static final String CASE = """
            {"id": "%s", "version": 3, "personName": "Test Tangerine", "identifiers": {"crn": "X900001"},
             "area": "northshire", "leadAgency": "northshire-probation", "onLicence": false, "limitedAccess": true,
             "limits": [{"kind": "exclusion", "person": "officer-2", "hidden": false, "until": null},
               {"kind": "exclusion", "person": "nobody-known", "hidden": false, "until": null}], "may": []}""".formatted(GoverningPages.DUE);

    private static final String IRIS = """
            {"id": "officer-2", "name": "Iris Illusory", "agency": "northshire-probation", "roles": ["ig-officer"]}""";

    private SaidOfRecords() {}

    static String of(String asked) {
        if (asked.startsWith("/agencies")) {
            return "[{\"id\": \"northshire-probation\", \"name\": \"Northshire Probation\", "
                    + "\"kind\": \"probation\", \"area\": \"northshire\"}]";
        }
        if (asked.startsWith("/retention")) {
            return asked.contains("after=") ? "{\"items\": []}" : LIST;
        }
        if (asked.startsWith("/colleagues/named")) {
            return asked.contains("officer-2") ? "[" + IRIS + "]" : "[]";
        }
        if (asked.startsWith("/colleagues")) {
            return "{\"items\": [%s], \"more\": %s}"
                    .formatted(asked.contains("iris") ? IRIS : "", asked.contains("irisa"));
        }
        return asked.endsWith("/retention") ? WHOLE : SaidOfAPlan.of(asked, CASE);
    }
}
