package sightline.web.rest;

import java.time.LocalDate;
import java.util.List;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.rest.Rows.AlertRow;
import sightline.web.rest.Rows.MeetingRow;
import sightline.web.services.Actions;

/** An agency contact's day: what the agency has undertaken, and what it was asked. */
record AgencyDay(
        String firstName,
        LocalDate day,
        String agency,
        Fetched<List<ActionRow>> actions,
        Fetched<List<MeetingRow>> meetings,
        Fetched<List<AlertRow>> alerts) {

    static AgencyDay of(String firstName, LocalDate day, Rows rows, String agency) {
        return new AgencyDay(
                firstName, day, agency, rows.actions(Actions.Search.MINE), rows.meetingsFromToday(), rows.alerts());
    }

    /** Meetings that wait for this agency's answer. */
    public List<MeetingRow> invitations() {
        return meetings.orElse(List.of()).stream()
                .filter(row -> row.meeting().scheduled())
                .filter(row -> row.meeting()
                        .invitation(agency)
                        .filter(mine -> mine.answer() == null)
                        .isPresent())
                .toList();
    }

    public long late() {
        return actions.orElse(List.of()).stream()
                .filter(row -> row.action().late())
                .count();
    }
}
