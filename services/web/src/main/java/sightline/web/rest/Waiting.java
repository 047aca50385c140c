package sightline.web.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Actions.ActionView;
import sightline.web.services.CaseView;
import sightline.web.services.Meetings.MeetingView;
import sightline.web.services.Oversight.AlertView;
import sightline.web.services.Services;

/**
 * What waits in a case of a list.
 *
 * @param alerts those nobody has answered yet
 * @param meetings those that are scheduled, soonest first
 * @param actions those still to be done
 */
record Waiting(Told<AlertView> alerts, Told<MeetingView> meetings, Told<ActionView> actions) {

    /** What a service says of a case; where it did not answer, nobody says that there is nothing. */
    record Told<T>(boolean known, List<T> all) {}

    /** What waits in the cases of a list, asked for once for all of them. */
    record InCases(
            Fetched<Map<String, List<AlertView>>> alerts,
            Fetched<Map<String, List<MeetingView>>> meetings,
            Fetched<Map<String, List<ActionView>>> actions) {

        Waiting of(String caseId) {
            return new Waiting(told(alerts, caseId), told(meetings, caseId), told(actions, caseId));
        }

        private static <T> Told<T> told(Fetched<Map<String, List<T>>> all, String caseId) {
            return new Told<>(all.came(), all.orElse(Map.of()).getOrDefault(caseId, List.of()));
        }
    }

    static InCases in(Services services, Collection<CaseView> cases, LocalDate today) {
        List<String> ids = cases.stream().map(CaseView::id).toList();
        return new InCases(
                Fetched.ask(() -> byCase(services.oversight().open(), AlertView::caseId)),
                Fetched.ask(() -> byCase(services.meetings().scheduled(ids, today), MeetingView::caseId)),
                Fetched.ask(() -> byCase(services.actions().open(ids), ActionView::caseId)));
    }

    private static <T> Map<String, List<T>> byCase(Collection<T> all, Function<T, String> about) {
        return all.stream().collect(Collectors.groupingBy(about));
    }

    /** Whether no alert waits for an answer, as far as is known. */
    public boolean isQuiet() {
        return alerts.all().isEmpty();
    }

    /** The next meeting; null where none is scheduled, or nobody knows. */
    public @Nullable MeetingView nextMeeting() {
        return meetings.all().isEmpty() ? null : meetings.all().getFirst();
    }

    public long lateActions() {
        return actions.all().stream().filter(ActionView::late).count();
    }
}
