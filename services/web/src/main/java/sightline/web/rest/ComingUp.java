package sightline.web.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.web.rest.InAMinute.Said;
import sightline.web.services.Agencies;
import sightline.web.services.CaseView;
import sightline.web.services.Premises.PlacementView;
import sightline.web.words.Times;

/** What happens next in a case, in sentences. */
final class ComingUp {
    private static final int ACTIONS = 3;

    private final List<Said> said = new ArrayList<>();

    private ComingUp() {}

    static List<Said> of(CasePage page, Agencies agencies) {
        ComingUp coming = new ComingUp();
        coming.meeting(page);
        coming.actions(page, agencies);
        CaseView view = page.view();
        coming.day("Release is planned for", view.releaseOn());
        coming.day("The licence ends", view.licenceEndsOn());
        page.stays().orElse(List.of()).forEach(row -> coming.stay(row.placement(), agencies));
        if (coming.said.isEmpty() && page.meetings().came() && page.actions().came()) {
            coming.said.add(Said.of("Nothing is planned: no meeting, no open action."));
        }
        return coming.said;
    }

    private void meeting(CasePage page) {
        page.nextMeeting()
                .ifPresent(row -> said.add(new Said(
                        "The next meeting is %s."
                                .formatted(Times.moment(row.meeting().startsAt())),
                        "/meetings/" + row.meeting().id())));
        if (!page.meetings().came()) {
            said.add(Said.of("Meetings cannot be fetched just now."));
        }
    }

    private void actions(CasePage page, Agencies agencies) {
        page.openActions().stream()
                .filter(row -> !row.action().late())
                .limit(ACTIONS)
                .forEach(row -> said.add(new Said(
                        "%s, of %s, is due %s."
                                .formatted(
                                        row.action().title(),
                                        agencies.name(row.action().ownerAgency()),
                                        Times.inWords(row.action().dueOn())),
                        "/actions/" + row.action().id())));
    }

    private void stay(PlacementView placement, Agencies agencies) {
        if (placement.current()) {
            day("Key work is due", placement.nextSessionDue());
            day("The stay is planned to end", placement.departOn());
        } else if (placement.status().equals("booked") && placement.arriveOn() != null) {
            said.add(Said.of("Arrives at %s %s."
                    .formatted(agencies.name(placement.premises()), Times.inWords(placement.arriveOn()))));
        }
    }

    private void day(String what, @Nullable LocalDate on) {
        if (on != null && !on.isBefore(LocalDate.now(Times.LONDON))) {
            said.add(Said.of("%s %s.".formatted(what, Times.inWords(on))));
        }
    }
}
