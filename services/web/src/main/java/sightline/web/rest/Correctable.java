package sightline.web.rest;

import java.util.Map;
import java.util.Optional;
import sightline.web.services.Fact;

/** With which verb each kind of entry is told, and so corrected. */
final class Correctable {
    private static final String THING = " ";

    /* Before the name of a field that says as what form it was told. */
    private static final String SAID = "=";

    /* The verb, or: the things as the address calls them, the field that names the thing, the verb. */
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("case.level-set", "set-level"),
            Map.entry("case.referral-made", "refer"),
            Map.entry("case.referral-considered", "consider-referral"),
            Map.entry("case.release-planned", "plan-release"),
            Map.entry("case.release-plan-withdrawn", "withdraw-release-plan"),
            Map.entry("case.released", "release"),
            Map.entry("case.returned-to-custody", "return-to-custody"),
            Map.entry("case.sentence-recorded", "record-sentence"),
            Map.entry("case.charge-recorded", "record-charge"),
            Map.entry("case.allocated", "allocate"),
            Map.entry("case.risk-assessed", "assess"),
            Map.entry("case.plan-changed", "change-plan"),
            Map.entry("case.condition-set", "set-condition"),
            Map.entry("case.non-compliance-recorded", "record-non-compliance"),
            Map.entry("case.recall-considered", "consider-recall"),
            Map.entry("case.recall-stage", "recalls decisionId =stage"),
            Map.entry("case.concern-raised", "raise-concern"),
            Map.entry("case.concern-acknowledged", "concerns concernId acknowledge"),
            Map.entry("case.permission-requested", "request-permission"),
            Map.entry("case.permission-decided", "permissions permissionId decide"),
            Map.entry("case.relationship-disclosed", "disclose-relationship"),
            Map.entry("case.relationship-checked", "relationships relationshipId check"),
            Map.entry("case.address-proposed", "propose-address"),
            Map.entry("case.address-checked", "addresses addressId check"),
            Map.entry("case.service-started", "start-service"),
            Map.entry("case.service-closed", "services serviceId close"),
            Map.entry("case.provider-changed", "change-provider"),
            Map.entry("case.sentence-ended", "sentences sentenceId end"),
            Map.entry("case.tier-changed", "change-tier"),
            Map.entry("case.risk-assessment-started", "start-assessment"),
            Map.entry("case.protective-factor-gained", "gain-protective-factor"),
            Map.entry("case.protective-factor-lost", "lose-protective-factor"),
            Map.entry("case.reviewed", "review"),
            Map.entry("case.view-differs", "record-differing-view"),
            Map.entry("case.view-settled", "settle-view"),
            Map.entry("case.notified", "notify"),
            Map.entry("case.condition-evidenced", "conditions conditionId evidence"),
            Map.entry("case.police-told", "non-compliance itemId tell-police"),
            Map.entry("case.warning-issued", "issue-warning"),
            Map.entry("case.test-requested", "request-test"),
            Map.entry("case.test-resulted", "tests testId record-result"),
            Map.entry("case.information-shared", "share-information"),
            Map.entry("case.share-acknowledged", "shares shareId acknowledge"),
            Map.entry("case.question-asked", "ask-question"));

    private Correctable() {}

    /**
     * Where an entry is told.
     *
     * @param things as the address calls them; empty for a verb of the case itself
     * @param thing which of them
     */
    record Way(String things, String thing, String verb) {}

    static boolean is(Fact fact) {
        return of(fact).isPresent();
    }

    /** Empty also where it is told of a thing and names none. */
    static Optional<Way> of(Fact fact) {
        return Optional.ofNullable(VERBS.get(fact.type()))
                .map(way -> way(way.split(THING, -1), fact))
                .filter(way -> way.things().isEmpty() || !way.thing().isEmpty());
    }

    private static Way way(String[] parts, Fact fact) {
        return parts.length == 1
                ? new Way("", "", parts[0])
                : new Way(
                        parts[0],
                        said(parts[1], fact),
                        parts[2].startsWith(SAID) ? said(parts[2].substring(SAID.length()), fact) : parts[2]);
    }

    private static String said(String field, Fact fact) {
        return fact.data().path(field).asText();
    }
}
