package sightline.web.rest;

import java.time.LocalDate;
import java.util.List;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.rest.Rows.AlertRow;
import sightline.web.services.Actions;
import sightline.web.services.CaseView;

/** A case manager's day: the cases their agency leads, alerts, and their agency's actions. */
record SupervisionDay(
        String firstName,
        LocalDate day,
        Fetched<List<CaseView>> cases,
        Fetched<List<ActionRow>> actions,
        Fetched<List<AlertRow>> alerts) {

    static SupervisionDay of(String firstName, LocalDate day, Rows rows, String agency) {
        return new SupervisionDay(
                firstName, day, rows.casesLedBy(agency), rows.actions(Actions.Search.MINE), rows.alerts());
    }

    public long unanswered() {
        return cases.orElse(List.of()).stream()
                .mapToLong(one ->
                        one.unansweredArrests().size() + one.openConcerns().size())
                .sum();
    }

    public long late() {
        return actions.orElse(List.of()).stream()
                .filter(row -> row.action().late())
                .count();
    }
}
