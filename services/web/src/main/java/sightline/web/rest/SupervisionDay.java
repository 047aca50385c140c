package sightline.web.rest;

import java.time.LocalDate;
import java.util.List;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.rest.Rows.AlertRow;
import sightline.web.rest.Rows.CaseRow;
import sightline.web.services.Actions;

/** A case manager's day: the cases their agency leads, alerts, and their agency's actions. */
record SupervisionDay(
        String firstName,
        LocalDate day,
        Fetched<List<CaseRow>> cases,
        Fetched<List<ActionRow>> actions,
        Fetched<List<AlertRow>> alerts) {

    static SupervisionDay of(String firstName, LocalDate day, Rows rows) {
        return new SupervisionDay(
                firstName, day, rows.casesOfMyAgency(), rows.actions(Actions.Search.MINE), rows.alerts());
    }

    /** Cases with an alert nobody has answered. */
    public long waiting() {
        return cases.orElse(List.of()).stream()
                .filter(row -> !row.waiting().isQuiet())
                .count();
    }

    public long late() {
        return actions.orElse(List.of()).stream()
                .filter(row -> row.action().late())
                .count();
    }
}
