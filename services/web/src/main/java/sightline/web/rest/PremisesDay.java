package sightline.web.rest;

import java.time.LocalDate;
import java.util.List;
import sightline.web.rest.Rows.ActionRow;
import sightline.web.rest.Rows.AlertRow;
import sightline.web.rest.Rows.ResidentRow;
import sightline.web.services.Actions;

/** A shift at approved premises: who is in, whose key work is due, who arrives. */
record PremisesDay(
        String firstName,
        LocalDate day,
        Fetched<List<ResidentRow>> residents,
        Fetched<List<ResidentRow>> expected,
        Fetched<List<ActionRow>> actions,
        Fetched<List<AlertRow>> alerts) {

    static PremisesDay of(String firstName, LocalDate day, Rows rows) {
        return new PremisesDay(
                firstName,
                day,
                rows.residents("current"),
                rows.residents("expected"),
                rows.actions(Actions.Search.MINE),
                rows.alerts());
    }

    public List<ResidentRow> sessionsDue() {
        return residents.orElse(List.of()).stream()
                .filter(ResidentRow::sessionDue)
                .toList();
    }
}
