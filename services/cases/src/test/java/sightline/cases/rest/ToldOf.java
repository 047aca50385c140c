package sightline.cases.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is told of which fact that this service records, and of its words: the table of access.md section 2.4, written
 * down again by hand, with those who read the words of what everyone is told.
 */
final class ToldOf {
    /** Supervision circle: police, probation, prison, lead, premises; co-ordination and chairs know what it knows. */
    private static final String CIRCLE =
            "police police-force probation prison premises lead lead-system coordination chair emergency";

    /** Whoever broke the glass reads no words of health. */
    private static final String READING_OF_HEALTH = CIRCLE.replace(" emergency", " health");

    private static final String EVERYONE =
            CIRCLE + " health children adult-sc housing education yjs dwp immigration em-provider rsl";
    private static final String ANSWERING = "lead lead-system coordination chair";
    private static final String GOVERNING = "lead coordination";
    /** The lead agency turned to the police force, which answered, and holds the markers. */
    private static final String TWO = "lead lead-system police-force";

    private static final String SEALED = "police-force chair";

    /** The victims' section alone tells of them. */
    private static final String NOBODY = "";

    private static final String HOUSING = CIRCLE + " housing rsl";

    private static final String SAFEGUARDING = CIRCLE + " children adult-sc";

    /** Of health: those who supervise are told that it is so; the lead agency told it, and reads what it told. */
    private static final String HEALTH = CIRCLE + " health";

    private static final String READING_OF_CARE = "lead lead-system health";

    /** The last that is told of a case, and of which no history is left. */
    static final String ERASED = "case.erased";

    /** The last that is told to most: from then on only lead and co-ordination read the case, as after every exit. */
    private static final String CLOSED = "case.closed";

    /** From then on the case is of another area, where {@link PassingACaseOnTest} reads it. */
    private static final String TRANSFERRED = "case.transferred";

    /** By type, or by type and what it says where that decides: told, and reads the words. */
    private static final Map<String, Row> ROWS = Stream.of(
                    // Who the person is, everyone must know; it is no free text.
                    row("case.opened", EVERYONE, EVERYONE),
                    row("case.agency-joined", EVERYONE, CIRCLE),
                    row("case.level-set", EVERYONE, CIRCLE),
                    row("case.arrest-recorded", EVERYONE, CIRCLE),
                    row("case.charge-recorded", EVERYONE, CIRCLE),
                    row("case.released", EVERYONE, CIRCLE),
                    row("case.returned-to-custody", EVERYONE, CIRCLE),
                    row("case.deregistered", EVERYONE, CIRCLE),
                    row("case.exit-reopened", EVERYONE, CIRCLE),
                    row("case.agency-left", EVERYONE, CIRCLE),
                    row("case.identity-corrected", EVERYONE, EVERYONE),
                    row("case.sentence-recorded", CIRCLE, CIRCLE),
                    row("case.sentence-ended", CIRCLE, CIRCLE),
                    row("case.permission-requested", CIRCLE, CIRCLE),
                    row("case.permission-decided", CIRCLE, CIRCLE),
                    row("case.relationship-disclosed", SAFEGUARDING, SAFEGUARDING),
                    row("case.relationship-checked", SAFEGUARDING, SAFEGUARDING),
                    row("case.address-proposed", HOUSING, HOUSING),
                    row("case.address-checked", SAFEGUARDING, SAFEGUARDING),
                    row("case.service-started mentoring", CIRCLE, CIRCLE),
                    row("case.service-closed mentoring", CIRCLE, CIRCLE),
                    row("case.service-started mental-health", HEALTH, READING_OF_CARE),
                    row("case.service-closed mental-health", HEALTH, READING_OF_CARE),
                    row("case.provider-changed", HEALTH, READING_OF_CARE),
                    row("case.allocated", CIRCLE, CIRCLE),
                    row("case.holder-absent", CIRCLE, CIRCLE),
                    row("case.holder-returned", CIRCLE, CIRCLE),
                    row("case.cover-named", CIRCLE, CIRCLE),
                    row("case.workload-changed", CIRCLE, CIRCLE),
                    row("case.allocation-ended", CIRCLE, CIRCLE),
                    row("case.risk-assessed", CIRCLE, CIRCLE),
                    row("case.plan-changed", CIRCLE, CIRCLE),
                    row("case.reviewed", CIRCLE, CIRCLE),
                    row("case.tier-changed", CIRCLE, CIRCLE),
                    row("case.risk-assessment-started", CIRCLE, CIRCLE),
                    row("case.protective-factor-gained", CIRCLE, CIRCLE),
                    row("case.protective-factor-lost", CIRCLE, CIRCLE),
                    row("case.view-differs", ANSWERING, ANSWERING),
                    row("case.view-settled", ANSWERING, ANSWERING),
                    row("case.condition-set", CIRCLE, CIRCLE),
                    row("case.condition-evidenced", CIRCLE, CIRCLE),
                    row("case.condition-ended", CIRCLE, CIRCLE),
                    row("case.non-compliance-recorded", CIRCLE, CIRCLE),
                    row("case.police-told", CIRCLE, CIRCLE),
                    row("case.warning-issued", CIRCLE, CIRCLE),
                    row("case.test-requested", CIRCLE, CIRCLE),
                    row("case.test-resulted", CIRCLE, CIRCLE),
                    row("case.recall-considered", CIRCLE, CIRCLE),
                    row("case.recall-stage", EVERYONE, CIRCLE),
                    row("case.concern-acknowledged", CIRCLE, CIRCLE),
                    row("case.concern-raised money", CIRCLE, CIRCLE),
                    row("case.concern-raised mental-health", CIRCLE + " health", READING_OF_HEALTH),
                    row("case.concern-raised thoughts-of-harm", CIRCLE + " health", READING_OF_HEALTH),
                    row(
                            "case.concern-raised victim-contact",
                            CIRCLE + " children adult-sc",
                            CIRCLE + " children adult-sc"),
                    row(
                            "case.concern-raised relationship",
                            CIRCLE + " children adult-sc",
                            CIRCLE + " children adult-sc"),
                    row("case.release-planned", HOUSING, HOUSING),
                    row("case.release-plan-withdrawn", HOUSING, HOUSING),
                    row("case.information-shared", TWO, TWO),
                    row("case.share-acknowledged", TWO, TWO),
                    row("case.share-failed", TWO, TWO),
                    row("case.question-asked", TWO, TWO),
                    row("case.question-answered", TWO, TWO),
                    row("case.disclosure-decided", ANSWERING, ANSWERING),
                    row("case.intelligence-marked", SEALED, SEALED),
                    row("case.intelligence-weighed", SEALED, SEALED),
                    row("case.intelligence-ended", SEALED, SEALED),
                    row("case.victim-contact-offered", NOBODY, NOBODY),
                    row("case.victim-views-recorded", NOBODY, NOBODY),
                    row("case.referral-made", ANSWERING, ANSWERING),
                    row("case.referral-considered", ANSWERING, ANSWERING),
                    row("case.referral-decided", ANSWERING, ANSWERING),
                    row("case.notified", ANSWERING, ANSWERING),
                    row("case.transfer-offered", ANSWERING, ANSWERING),
                    row("case.transfer-declined", ANSWERING, ANSWERING),
                    row("case.transfer-withdrawn", ANSWERING, ANSWERING),
                    row(TRANSFERRED, EVERYONE, CIRCLE),
                    row("case.exit-refused", ANSWERING, ANSWERING),
                    row("case.access-restricted", GOVERNING, GOVERNING),
                    row("case.access-lifted", GOVERNING, GOVERNING),
                    // Of two parties one is on the case by then, and asked; the other leads. Co-ordination knows what
                    // leads knows.
                    row("case.involvement-requested", ANSWERING, ANSWERING),
                    row("case.involvement-answered", ANSWERING, ANSWERING),
                    row("case.access-broken", GOVERNING, GOVERNING),
                    row("case.access-reviewed", GOVERNING, GOVERNING),
                    row("case.access-review-overdue", GOVERNING, GOVERNING),
                    row("case.legal-hold-set", GOVERNING, GOVERNING),
                    row("case.legal-hold-lifted", GOVERNING, GOVERNING),
                    row("case.retention-reviewed", GOVERNING, GOVERNING),
                    row("case.erasure-proposed", GOVERNING, GOVERNING),
                    row("case.erasure-declined", GOVERNING, GOVERNING),
                    row(CLOSED, EVERYONE, CIRCLE),
                    // To every agency that was ever told of the case; here nobody can read it any more.
                    row(ERASED, EVERYONE, EVERYONE))
            .collect(Collectors.toMap(Row::of, one -> one));

    /** By field of a case's view. */
    private static final Map<String, Set<String>> SECTIONS = Map.of(
            "holder", names(CIRCLE),
            "rosh", names(CIRCLE),
            "plan", names(CIRCLE),
            "licenceEndsOn", names(CIRCLE),
            "releaseOn", names(HOUSING),
            "conditions[0]", names(CIRCLE),
            "arrests[0]", names(EVERYONE),
            "arrests[0].answered", names(CIRCLE));

    /** One kind of fact. */
    record Row(String of, Set<String> told, Set<String> words) {}

    private ToldOf() {}

    /** Those that are told to somebody in a history, while there is a case to read it in. */
    static Set<String> readable() {
        return ROWS.values().stream()
                .filter(row -> !row.told().equals(names(NOBODY))
                        && !Set.of(ERASED, CLOSED, TRANSFERRED).contains(row.of()))
                .map(row -> row.of().split(" ", -1)[0])
                .collect(Collectors.toSet());
    }

    static Set<String> types() {
        return ROWS.keySet().stream().map(one -> one.split(" ", -1)[0]).collect(Collectors.toSet());
    }

    /** The row of a fact; what a concern notices, or a service is for, decides who is told of it. */
    static Row of(String type, String says) {
        String kind = type.replaceAll("^sightline\\.|\\.v\\d+$", "");
        Row row = ROWS.getOrDefault(kind + " " + says, ROWS.get(kind));
        if (row == null) {
            throw new AssertionError("Nothing says who is told of " + type + " " + says);
        }
        return row;
    }

    static Map<String, Set<String>> sections() {
        return SECTIONS;
    }

    static List<String> readers() {
        return List.copyOf(names(EVERYONE));
    }

    private static Row row(String of, String told, String words) {
        return new Row(of, names(told), names(words));
    }

    private static Set<String> names(String spaced) {
        return Arrays.stream(spaced.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
