package sightline.web.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is managed, and what happened to them. */
public record Cases(Line line) {
    private static final int MOST = 200;

    public CaseView show(UUID id) {
        return line.get("/cases/" + id, CaseView.class);
    }

    /** The same for who looks at its pages, with when their visit before this one ended. */
    public CaseView visit(UUID id) {
        return line.get("/cases/%s/visit".formatted(id), CaseView.class);
    }

    /** Those this person may see, as many as are handed out at once: to put names to what other services say. */
    public Listed first() {
        return line.get("/cases?limit=" + MOST, Listed.class);
    }

    /** Those of people who are called so, or nearly. */
    public Listed called(String name) {
        return list("?limit=%d&q=%s".formatted(MOST, URLEncoder.encode(name, StandardCharsets.UTF_8)));
    }

    /**
     * Some of the cases.
     *
     * @param query how they are asked for, as {@code GET /cases} has it in its address
     */
    public Listed list(String query) {
        return line.get("/cases" + query, Listed.class);
    }

    /**
     * Some of the cases.
     *
     * @param next what to ask for the rest with
     * @param why by the id of the case, why it was found, where somebody was looked for
     * @param changed the ids of those that changed since this person last opened them
     * @param watched the ids of those that this person watches
     * @param limited limited records exist beside them, and whom to ask
     */
    public record Listed(
            List<CaseView> items,
            @Nullable String next,
            Map<String, String> why,
            Set<String> changed,
            Set<String> watched,
            List<LimitedRecords> limited) {

        public Listed {
            items = items == null ? List.of() : List.copyOf(items);
            why = why == null ? Map.of() : Map.copyOf(why);
            changed = changed == null ? Set.of() : Set.copyOf(changed);
            watched = watched == null ? Set.of() : Set.copyOf(watched);
            limited = limited == null ? List.of() : List.copyOf(limited);
        }
    }

    /** That limited records exist, and which agency to ask. */
    public record LimitedRecords(String ask) {}

    /** The whole history of a case, oldest first. */
    public List<Fact> history(UUID id) {
        return Histories.all(line, "/cases/%s/history".formatted(id));
    }

    public Life.Relationships relationships(UUID id) {
        return line.get("/cases/%s/relationships".formatted(id), Life.Relationships.class);
    }

    public Life.Addresses addresses(UUID id) {
        return line.get("/cases/%s/addresses".formatted(id), Life.Addresses.class);
    }

    public Life.Supports supports(UUID id) {
        return line.get("/cases/%s/services".formatted(id), Life.Supports.class);
    }

    public Life.Providers providers(UUID id) {
        return line.get("/cases/%s/providers".formatted(id), Life.Providers.class);
    }

    public Life.Sentences sentences(UUID id) {
        return line.get("/cases/%s/sentences".formatted(id), Life.Sentences.class);
    }

    /** One entry of it. */
    public Fact fact(UUID id, UUID fact) {
        return line.get("/cases/%s/history/%s".formatted(id, fact), Fact.class);
    }

    public Permissions permissions(UUID id) {
        return line.get("/cases/%s/permissions".formatted(id), Permissions.class);
    }

    public Plans plans(UUID id) {
        return line.get("/cases/%s/plans".formatted(id), Plans.class);
    }

    public Reviews reviews(UUID id) {
        return line.get("/cases/%s/reviews".formatted(id), Reviews.class);
    }

    public KnownRisk risk(UUID id) {
        return line.get("/cases/%s/risk".formatted(id), KnownRisk.class);
    }

    public DifferingViews views(UUID id) {
        return line.get("/cases/%s/views".formatted(id), DifferingViews.class);
    }

    public StandingHistory standingHistory(UUID id) {
        return line.get("/cases/%s/standing-history".formatted(id), StandingHistory.class);
    }

    public Holders holders(UUID id) {
        return line.get("/cases/%s/holding".formatted(id), Holders.class);
    }

    public Conditions conditions(UUID id) {
        return line.get("/cases/%s/conditions".formatted(id), Conditions.class);
    }

    public Compliance compliance(UUID id) {
        return line.get("/cases/%s/non-compliance".formatted(id), Compliance.class);
    }

    public Tests tests(UUID id) {
        return line.get("/cases/%s/tests".formatted(id), Tests.class);
    }

    public Recalls recalls(UUID id) {
        return line.get("/cases/%s/recalls".formatted(id), Recalls.class);
    }

    public Exchanges.Shares shares(UUID id) {
        return line.get("/cases/%s/shares".formatted(id), Exchanges.Shares.class);
    }

    public Exchanges.Questions questions(UUID id) {
        return line.get("/cases/%s/questions".formatted(id), Exchanges.Questions.class);
    }

    public Disclosures disclosures(UUID id) {
        return line.get("/cases/%s/disclosures".formatted(id), Disclosures.class);
    }

    public Markers markers(UUID id) {
        return line.get("/cases/%s/intelligence-markers".formatted(id), Markers.class);
    }

    /** The case of the person with this number, whose victims' section is this person's to open. */
    public VictimSection victimSection(String kind, String number) {
        return line.get(
                "/victim-sections?kind=%s&value=%s"
                        .formatted(
                                URLEncoder.encode(kind, StandardCharsets.UTF_8),
                                URLEncoder.encode(number, StandardCharsets.UTF_8)),
                VictimSection.class);
    }

    /** Which case's victims' section somebody may open. */
    public record VictimSection(String caseId) {}

    public VictimContacts victimContacts(UUID id) {
        return line.get("/cases/%s/victim-contacts".formatted(id), VictimContacts.class);
    }

    public Referrals referrals(UUID id) {
        return line.get("/cases/%s/referrals".formatted(id), Referrals.class);
    }

    /** What waits for co-ordination: referrals or notifications of the area. */
    public List<Referrals.Awaited> waiting(String what) {
        return line.page("/%s?status=waiting&limit=%d".formatted(what, MOST), Referrals.Awaited.class)
                .items();
    }

    public ReferralDraft referralDraft(UUID id) {
        return line.get("/cases/%s/referral-draft".formatted(id), ReferralDraft.class);
    }
    /** Which events of other systems came that are not taken in. */
    public List<NotTaken> notTaken() {
        return new ArrayList<>(line.list("/imports/unknown", NotTaken.class));
    }

    /** How often events of a type came that are not taken in, and why they are not. */
    public record NotTaken(String eventType, String why, long times, Instant first, Instant last) {}

    public List<Agency> agencies() {
        return new ArrayList<>(line.list("/agencies", Agency.class));
    }

    /** An agency there is. */
    public record Agency(String id, String name, String kind, String area) {}
}
