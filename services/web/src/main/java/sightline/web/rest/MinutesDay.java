package sightline.web.rest;

import java.time.LocalDate;
import java.util.List;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.rest.Rows.AlertRow;
import sightline.web.rest.Rows.MeetingRow;
import sightline.web.services.Actions;

/**
 * A minute taker's day: the meetings that they minute, those whose minutes are not approved, their unit's late actions.
 */
record MinutesDay(
        String firstName,
        LocalDate day,
        Fetched<List<MeetingRow>> meetings,
        Fetched<List<MeetingRow>> minutes,
        Fetched<List<ActionRow>> late,
        Fetched<List<AlertRow>> alerts) {

    static MinutesDay of(String firstName, LocalDate day, Rows rows) {
        return new MinutesDay(
                firstName,
                day,
                rows.meetingsFromToday(),
                rows.meetingsIn("held"),
                rows.actions(Actions.Search.LATE_OF_MINE),
                rows.alerts());
    }

    public List<MeetingRow> upcoming() {
        return meetings.orElse(List.of()).stream()
                .filter(row -> row.meeting().scheduled())
                .toList();
    }
}
