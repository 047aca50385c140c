package sightline.web.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.rest.Rows.MeetingRow;
import sightline.web.rest.Rows.ResidentRow;
import sightline.web.services.CaseView;
import sightline.web.services.May;
import sightline.web.services.Oversight.AlertView;
import sightline.web.services.Services;
import sightline.web.words.Words;

/** What every page about one case shows: who it is about, the flags, what waits, and what can be done. */
record CasePage(
        CaseView view,
        String tab,
        Fetched<List<MeetingRow>> meetings,
        Fetched<List<ActionRow>> actions,
        Fetched<List<ResidentRow>> stays,
        Fetched<List<AlertView>> alerts) {
    /* What its reader may begin, by what the service calls it. */
    private static final List<Offer> OFFERS = List.of(
            new Offer("schedule-meeting", "Schedule a meeting"),
            new Offer("assign-action", "Assign an action"),
            new Offer("request-placement", "Ask for a placement"));

    private static final List<String> MOST_USED = List.of("raise-concern");
    private static final int BUTTONS = 3;

    /** Something to begin, and what it is called here; its address is called as the service calls it. */
    private record Offer(String start, String label) {}

    static CasePage of(Services services, Rows rows, UUID id, String tab) {
        Fetched<CaseView> view = Fetched.ask(() -> services.cases().visit(id));
        Rows these = rows.about(view);
        var meetings = Fetched.ask(() -> these.meetings(services.meetings().of(id)));
        var actions = Fetched.ask(() -> these.actions(services.actions().of(id)));
        var stays = Fetched.ask(() -> these.residents(services.premises().of(id)));
        var alerts = Fetched.ask(() -> services.oversight().of(id));
        return new CasePage(view.needed(), tab, meetings, actions, stays, alerts);
    }

    /** A section of the case. */
    public record Tab(String key, String label, String address) {}

    /**
     * Something to see before anything else.
     *
     * @param agency who said so; empty where that is not told
     * @param at when; null where that is not told
     */
    public record Flag(
            String words,
            String tone,
            String agency,
            @Nullable Instant at) {}

    /** Something to do that starts at another service. */
    public record Start(String label, String address) {}

    public List<Tab> tabs() {
        String address = "/cases/" + view.id();
        List<Tab> tabs = new ArrayList<>(List.of(
                new Tab("timeline", "Timeline", address),
                new Tab("plan", "Plan and risk", address + "/plan"),
                new Tab("supervision", "Supervision", address + "/supervision"),
                new Tab("life", "People and places", address + "/life"),
                new Tab("sharing", "Sharing and disclosure", address + "/sharing"),
                new Tab("referrals", "Referrals", address + "/referrals"),
                new Tab("meetings", "Meetings", address + "/meetings"),
                new Tab("actions", "Actions", address + "/actions"),
                new Tab("stay", "Approved premises", address + "/stay"),
                new Tab("looks", "Who has looked", address + "/looks")));
        if (showsLimits()) {
            tabs.add(new Tab("limits", "Limited access", address + "/limits"));
        }
        if (answersInvolvement()) {
            tabs.add(new Tab("involvement", "Requests to be involved", address + "/involvement"));
        }
        return tabs;
    }

    public List<Flag> flags() {
        return Flags.of(view);
    }

    /** Where the person is, for who is told. */
    public String whereabouts() {
        return WhyManaged.whereabouts(view);
    }

    /** What is done most, for a button each: the first stands out. */
    public List<Start> mostUsed() {
        List<Start> most = new ArrayList<>();
        MOST_USED.stream()
                .filter(verb -> view.may().stream()
                        .anyMatch(may -> may.allowed() && may.verb().equals(verb)))
                .map(verb -> new Start(Words.ofVerb("case", verb), addressOf(verb)))
                .forEach(most::add);
        most.addAll(starts());
        return most.subList(0, Math.min(BUTTONS, most.size()));
    }

    /** Where something is asked for: a referral is written section by section, everything else is one form. */
    public String addressOf(String verb) {
        return verb.equals("refer")
                ? "/cases/%s/referral".formatted(view.id())
                : "/cases/%s/do/%s".formatted(view.id(), verb);
    }

    public List<May> allowed() {
        return view.may().stream().filter(May::allowed).toList();
    }

    /** Whether the service lets this person answer its concerns. */
    public boolean mayAnswer() {
        return view.mayStart("acknowledge-concern");
    }

    /** Whom it is limited to, or kept from. */
    public List<String> limited() {
        return view.limits() == null
                ? List.of()
                : view.limits().stream().map(CaseView.Limited::person).toList();
    }

    /** Whether the service tells this person of limits, of which there may be none. */
    public boolean showsLimits() {
        return view.limits() != null;
    }

    /** Whether the service lets this person answer who asks to be on it. */
    boolean answersInvolvement() {
        return view.mayStart("answer-involvement");
    }

    public List<May> notOffered() {
        return view.may().stream().filter(may -> !may.allowed()).toList();
    }

    /** What the service lets this person begin; whether it would be accepted is for its own service to say. */
    public List<Start> starts() {
        return OFFERS.stream()
                .filter(offer -> view.mayStart(offer.start()))
                .map(offer -> new Start(offer.label(), "/cases/%s/%s".formatted(view.id(), offer.start())))
                .toList();
    }

    public Optional<MeetingRow> nextMeeting() {
        return meetings.orElse(List.of()).stream()
                .filter(row -> row.meeting().scheduled())
                .findFirst();
    }

    public List<ActionRow> openActions() {
        return actions.orElse(List.of()).stream()
                .filter(row -> row.action().open())
                .toList();
    }

    public long lateActions() {
        return openActions().stream().filter(row -> row.action().late()).count();
    }

    public List<AlertView> openAlerts() {
        return alerts.orElse(List.of()).stream().filter(AlertView::open).toList();
    }

    /** Where the person lives, when at approved premises. */
    public Optional<ResidentRow> stay() {
        return stays.orElse(List.of()).stream()
                .filter(row -> row.placement().current())
                .findFirst();
    }
}
