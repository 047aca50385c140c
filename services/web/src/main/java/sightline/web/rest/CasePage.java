package sightline.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.rest.Rows.MeetingRow;
import sightline.web.rest.Rows.ResidentRow;
import sightline.web.services.CaseView;
import sightline.web.services.May;
import sightline.web.services.Oversight.AlertView;
import sightline.web.services.Services;
import sightline.web.session.Role;
import sightline.web.session.Who;

/** What every page about one case shows: who it is about, the flags, what waits, and what can be done. */
record CasePage(
        CaseView view,
        String tab,
        Role role,
        boolean leads,
        Fetched<List<MeetingRow>> meetings,
        Fetched<List<ActionRow>> actions,
        Fetched<List<ResidentRow>> stays,
        Fetched<List<AlertView>> alerts) {
    private static final Set<Role> SCHEDULE = Set.of(Role.CHAIR, Role.MAPPA_COORDINATOR);
    static final Set<Role> ASSIGN = Set.of(Role.CHAIR, Role.MAPPA_COORDINATOR, Role.MINUTE_TAKER);
    private static final Set<Role> ANSWER = Set.of(Role.CASE_MANAGER, Role.SENIOR, Role.HEALTH_LEAD, Role.LEAD_MANAGER);
    private static final Set<Role> ANSWER_INVOLVEMENT =
            Set.of(Role.CASE_MANAGER, Role.SENIOR, Role.HEAD, Role.LEAD_MANAGER, Role.AGENCY_SPOC);
    private static final Set<Role> ASK_FOR_A_BED = Set.of(Role.CASE_MANAGER, Role.SENIOR);

    static CasePage of(Services services, Rows rows, UUID id, String tab, Who who) {
        Fetched<CaseView> view = Fetched.ask(() -> services.cases().show(id));
        var meetings = Fetched.ask(() -> rows.meetings(services.meetings().of(id)));
        var actions = Fetched.ask(() -> rows.actions(services.actions().of(id)));
        var stays = Fetched.ask(() -> rows.residents(services.premises().of(id)));
        var alerts = Fetched.ask(() -> services.oversight().of(id));
        CaseView needed = view.needed();
        boolean leads = needed.leadAgency().equals(who.agency());
        return new CasePage(needed, tab, who.role(), leads, meetings, actions, stays, alerts);
    }

    /** A section of the case. */
    public record Tab(String key, String label, String address) {}

    /** Something to see before anything else. */
    public record Flag(String words, String tone) {}

    /** Something to do that starts at another service. */
    public record Start(String label, String address) {}

    public List<Tab> tabs() {
        String address = "/cases/" + view.id();
        List<Tab> tabs = new ArrayList<>(List.of(
                new Tab("timeline", "Timeline", address),
                new Tab("plan", "Plan and risk", address + "/plan"),
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
        List<Flag> flags = new ArrayList<>();
        overall()
                .filter(level -> level.equals("very-high") || level.equals("high"))
                .ifPresent(level -> flags.add(new Flag(
                        level.equals("high") ? "High risk of serious harm" : "Very high risk of serious harm", "red")));
        if (!view.unansweredArrests().isEmpty()) {
            flags.add(new Flag("Arrest without a decision", "red"));
        }
        if (!view.openConcerns().isEmpty()) {
            flags.add(new Flag("Concern without an answer", "amber"));
        }
        if (Boolean.TRUE.equals(view.inCustody())) {
            flags.add(new Flag("In custody", "grey"));
        }
        if (view.onLicence()) {
            flags.add(new Flag("On licence", "blue"));
        }
        if (view.limitedAccess()) {
            flags.add(new Flag("Limited access", "purple"));
        }
        if (view.left()) {
            flags.add(new Flag("Has left", "grey"));
        }
        return flags;
    }

    private Optional<String> overall() {
        CaseView.Rosh rosh = view.rosh();
        return rosh == null ? Optional.empty() : Optional.ofNullable(rosh.overall());
    }

    public List<May> allowed() {
        return view.may().stream().filter(May::allowed).toList();
    }

    /** By role alone, as above. */
    public boolean mayAnswer() {
        return ANSWER.contains(role);
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

    /** By role alone, as above; the lead agency's, and co-ordination. */
    boolean answersInvolvement() {
        boolean answers = role == Role.MAPPA_COORDINATOR || (leads && ANSWER_INVOLVEMENT.contains(role));
        return answers && view.emergency() == null;
    }

    public List<May> notOffered() {
        return view.may().stream().filter(may -> !may.allowed()).toList();
    }

    /** By role alone: whether it may start is for its service to say. */
    public List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        if (view.emergency() != null) {
            return starts;
        }
        if (SCHEDULE.contains(role)) {
            starts.add(new Start("Schedule a meeting", "/cases/%s/schedule-meeting".formatted(view.id())));
        }
        if (ASSIGN.contains(role)) {
            starts.add(new Start("Assign an action", "/cases/%s/assign-action".formatted(view.id())));
        }
        if (ASK_FOR_A_BED.contains(role)) {
            starts.add(new Start("Ask for a placement", "/cases/%s/request-placement".formatted(view.id())));
        }
        return starts;
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
