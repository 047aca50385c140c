package sightline.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.rest.Rows.AlertRow;
import sightline.web.rest.Rows.AwaitedRow;
import sightline.web.rest.Rows.MeetingRow;
import sightline.web.services.Actions;
import sightline.web.services.Meetings.MeetingView;
import sightline.web.services.Transfers.Offered;

/**
 * A chair's or co-ordinator's day: referrals to screen, cases offered to it, the area's meetings, minutes to approve,
 * late actions, alerts.
 */
record CoordinationDay(
        String firstName,
        LocalDate day,
        Fetched<List<AwaitedRow>> referrals,
        Fetched<List<AwaitedRow>> notifications,
        Fetched<List<Offered>> offered,
        Fetched<List<MeetingRow>> meetings,
        Fetched<List<MeetingRow>> minutes,
        Fetched<List<ActionRow>> late,
        Fetched<List<AlertRow>> alerts) {

    static CoordinationDay of(String firstName, LocalDate day, Rows rows) {
        return new CoordinationDay(
                firstName,
                day,
                rows.waiting("referrals"),
                rows.waiting("notifications"),
                rows.offered(),
                rows.meetingsFromToday(),
                rows.meetingsIn("held"),
                rows.actions(Actions.Search.LATE_IN_THE_AREA),
                rows.alerts());
    }

    public List<MeetingRow> upcoming() {
        return meetings.orElse(List.of()).stream()
                .filter(row -> row.meeting().scheduled())
                .toList();
    }

    /** The next meeting, which the page puts first. */
    public Optional<MeetingRow> next() {
        return upcoming().stream().findFirst();
    }

    public long incomplete() {
        return upcoming().stream()
                .map(MeetingRow::meeting)
                .filter(CoordinationDay::notReady)
                .count();
    }

    private static boolean notReady(MeetingView meeting) {
        return !meeting.missing().isEmpty();
    }
}
