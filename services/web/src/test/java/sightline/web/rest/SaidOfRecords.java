package sightline.web.rest;

/** What cases says of records, by reference. */
final class SaidOfRecords {
    static final String HELD = """
            {"title": "Refused by a rule", "status": 409, "detail": "A legal hold stands",
             "rule": "retention.hold", "source": "Inquiries Act 2005, section 35", "answeredBy": "Lift the hold first"}
            """;

    private static final String ERASURE = """
            {"id": "%s", "ground": "retention-ended", "proposedBy": "officer-2",
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
             "reviews": [{"outcome": "retained", "reason": "Licence ran on", "nextOn": "2026-11-20", "by": "officer-2",
                "at": "2025-11-20T10:00:00Z"},
               {"outcome": "not-needed", "reason": "Nothing since 2019", "nextOn": null, "by": "officer-2",
                "at": "2026-11-20T09:31:00Z"}],
             "may": [{"verb": "review-retention", "allowed": true, "because": []},
               {"verb": "set-legal-hold", "allowed": true, "because": []},
               {"verb": "lift-legal-hold", "allowed": true, "because": []},
               {"verb": "propose-erasure", "allowed": false, "because": [{"rule": "retention.once",
                  "because": "An erasure is proposed already", "answeredBy": "Approve or decline it"}]},
               {"verb": "approve-erasure", "allowed": true, "because": []},
               {"verb": "decline-erasure", "allowed": true, "because": []}]}""".formatted(RECORD, GoverningPages.HOLD);

    private SaidOfRecords() {}

    static String of(String asked) {
        if (asked.startsWith("/agencies")) {
            return "[{\"id\": \"northshire-probation\", \"name\": \"Northshire Probation\", "
                    + "\"kind\": \"probation\", \"area\": \"northshire\"}]";
        }
        if (asked.startsWith("/retention")) {
            return asked.contains("after=") ? "{\"items\": []}" : LIST;
        }
        return WHOLE;
    }
}
