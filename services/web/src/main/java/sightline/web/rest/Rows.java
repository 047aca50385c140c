package sightline.web.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import sightline.web.services.Actions;
import sightline.web.services.Actions.ActionView;
import sightline.web.services.CaseView;
import sightline.web.services.Cases;
import sightline.web.services.Meetings.MeetingView;
import sightline.web.services.Oversight.AlertView;
import sightline.web.services.Premises.PlacementView;
import sightline.web.services.Referrals;
import sightline.web.services.Services;
import sightline.web.services.Transfers.Offered;
import sightline.web.session.Role;
import sightline.web.session.Who;
import sightline.web.words.Times;

/** Lists as pages show them: what a service says, with the name of the person it is about. */
final class Rows {
    private static final Set<Role.Desk> WITH_THE_UNIT = EnumSet.of(Role.Desk.COORDINATION, Role.Desk.MINUTES);

    private final Services services;
    private final People people;
    private final String agency;
    private final boolean coordinates;
    private final Clock clock;

    Rows(Services services, Who who, Clock clock) {
        this(
                services,
                People.of(services),
                who.agency(),
                WITH_THE_UNIT.contains(who.role().desk()),
                clock);
    }

    private Rows(Services services, People people, String agency, boolean coordinates, Clock clock) {
        this.services = services;
        this.people = people;
        this.agency = agency;
        this.coordinates = coordinates;
        this.clock = clock;
    }

    /** Rows that are all about one case, so that no other is asked for. */
    Rows about(Fetched<CaseView> one) {
        return new Rows(services, People.only(one), agency, coordinates, clock);
    }

    /** An action and whom it is about. */
    record ActionRow(ActionView action, People.Person person) {}

    /** A meeting, whom it is about, and whether this person is told what other agencies have answered. */
    record MeetingRow(MeetingView meeting, People.Person person, boolean knowsAnswers) {}

    /** A placement and whom it is about. */
    record ResidentRow(PlacementView placement, People.Person person, boolean sessionDue) {

        /** The day of the stay, from 1. */
        public long day() {
            LocalDate arrived = Times.dayOf(Objects.requireNonNull(placement.arrivedAt()));
            return ChronoUnit.DAYS.between(arrived, LocalDate.now(Times.LONDON)) + 1;
        }
    }

    /**
     * A case in a list.
     *
     * @param waiting what waits in it; where a service did not answer, that is said
     * @param why it was found; empty where nobody was sought
     * @param changed since this person last opened it
     * @param watched by them
     */
    record CaseRow(CaseView view, Waiting waiting, String why, boolean changed, boolean watched) {}

    /** Something that waits for co-ordination, and whom it is about. */
    record AwaitedRow(Referrals.Awaited asked, People.Person person) {}

    /** An alert and whom it is about. */
    record AlertRow(AlertView alert, People.Person person) {}

    Fetched<List<ActionRow>> actions(Actions.Search search) {
        return Fetched.ask(() -> actions(services.actions().list(search)));
    }

    List<ActionRow> actions(List<ActionView> actions) {
        return actions.stream()
                .sorted(Comparator.comparing(ActionView::dueOn))
                .map(action -> new ActionRow(action, people.of(action.caseId())))
                .toList();
    }

    Fetched<List<MeetingRow>> meetingsFromToday() {
        return Fetched.ask(() -> meetings(services.meetings().from(LocalDate.now(clock))));
    }

    Fetched<List<MeetingRow>> meetingsIn(String status) {
        return Fetched.ask(() -> meetings(services.meetings().inStatus(status)));
    }

    List<MeetingRow> meetings(List<MeetingView> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparing(MeetingView::startsAt))
                .map(this::meeting)
                .toList();
    }

    MeetingRow meeting(MeetingView meeting) {
        boolean leads = people.ledBy(meeting.caseId()).equals(agency);
        return new MeetingRow(meeting, people.of(meeting.caseId()), coordinates || leads);
    }

    Fetched<List<ResidentRow>> residents(String status) {
        return Fetched.ask(() -> residents(services.premises().mine(status)));
    }

    List<ResidentRow> residents(List<PlacementView> placements) {
        return placements.stream().map(this::resident).toList();
    }

    ResidentRow resident(PlacementView placement) {
        LocalDate due = placement.nextSessionDue();
        boolean sessionDue = placement.current() && due != null && !due.isAfter(LocalDate.now(clock));
        return new ResidentRow(placement, people.of(placement.caseId()), sessionDue);
    }

    Fetched<List<AlertRow>> alerts() {
        return Fetched.ask(() -> services.oversight().mine().stream()
                .sorted(Comparator.comparing(AlertView::raisedAt).reversed())
                .map(this::alert)
                .toList());
    }

    /** Referrals or notifications of the area that nobody has decided, the oldest first. */
    Fetched<List<AwaitedRow>> waiting(String what) {
        return Fetched.ask(() -> services.cases().waiting(what).stream()
                .map(asked -> new AwaitedRow(asked, people.of(asked.caseId())))
                .toList());
    }

    Fetched<List<Offered>> offered() {
        return Fetched.ask(() -> services.transfers().offered());
    }

    AlertRow alert(AlertView alert) {
        return new AlertRow(alert, people.of(alert.caseId()));
    }

    /** Cases as a list has them, in its order. */
    List<CaseRow> listed(Cases.Listed found) {
        Waiting.InCases waiting = Waiting.in(services, found.items(), LocalDate.now(clock));
        return found.items().stream()
                .map(one -> new CaseRow(
                        one,
                        waiting.of(one.id()),
                        found.why().getOrDefault(one.id(), ""),
                        found.changed().contains(one.id()),
                        found.watched().contains(one.id())))
                .toList();
    }

    /** Cases that this person's agency leads, by name: those with something unanswered first. */
    Fetched<List<CaseRow>> casesOfMyAgency() {
        return Fetched.ask(() -> {
            People.Known known = people.known().needed();
            List<CaseView> led = known.byId().values().stream()
                    .filter(one -> one.leadAgency().equals(agency))
                    .sorted(Comparator.comparing(CaseView::personName))
                    .toList();
            return listed(new Cases.Listed(led, null, Map.of(), known.changed(), known.watched(), List.of())).stream()
                    .sorted(Comparator.comparing(row -> row.waiting().isQuiet()))
                    .toList();
        });
    }

    People.Person person(String caseId) {
        return people.of(caseId);
    }
}
