package sightline.oversight.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.Alerts;
import sightline.oversight.domain.Noticed;
import sightline.oversight.domain.Recorded;
import sightline.platform.access.AlertVerb;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Telling;
import sightline.platform.language.AlertId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Shows alerts to those who may know of them; to all others they do not exist. */
@ApplicationScoped
public class ShowAlerts {

    /**
     * Which alerts are asked for.
     *
     * @param about of one case; null for those of every case that the asking agency is on
     * @param closedToo those that are over as well
     * @param mine only those that whoever asks must answer or is told of
     */
    public record Search(@Nullable CaseId about, boolean closedToo, boolean mine) {}

    private static final int AT_ONCE = 200;

    private final Alerts alerts;
    private final FindAlerts finding;
    private final KnownCases cases;
    private final AlertSight sight;
    private final Asking asking;
    private final Telling telling;

    ShowAlerts(Alerts alerts, FindAlerts finding, KnownCases cases, AlertSight sight, Asking asking, Telling telling) {
        this.alerts = alerts;
        this.finding = finding;
        this.cases = cases;
        this.sight = sight;
        this.asking = asking;
        this.telling = telling;
    }

    /** In the order in which they were raised. */
    @Transactional
    public List<ShownAlert> list(Search search) {
        List<Alert> found = find(search);
        Map<CaseId, KnownCase> known =
                cases.find(found.stream().map(alert -> alert.noticed().about()).collect(Collectors.toSet()));
        return found.stream()
                .filter(alert -> concerns(alert, known.get(alert.noticed().about()), search.mine()))
                .map(alert -> shown(
                        alert, Objects.requireNonNull(known.get(alert.noticed().about()))))
                .toList();
    }

    @Transactional
    public ShownAlert show(AlertId id) {
        return shown(alerts.find(id).orElseThrow(() -> new NotKnown("alert")));
    }

    /** What this service recorded of a case; full unless there is no more. */
    @Transactional
    public List<Recorded> history(CaseId about, Stretch stretch, int atMost) {
        KnownCase known = cases.require(about);
        Set<AlertId> seen = alerts.of(about).stream()
                .map(Alert::noticed)
                .filter(noticed -> sight.allows(noticed, known))
                .map(Noticed::id)
                .collect(Collectors.toSet());
        List<Recorded> shown = new ArrayList<>();
        List<Recorded> read;
        Stretch rest = stretch;
        do {
            read = finding.history(about, rest, AT_ONCE);
            read.stream()
                    .filter(fact -> seen.contains(fact.alert()))
                    .limit(atMost - shown.size())
                    .forEach(shown::add);
            rest = read.isEmpty() ? rest : rest.past(read.getLast().mark());
        } while (read.size() == AT_ONCE && shown.size() < atMost);
        return shown;
    }

    /** One fact with its text: what an event's {@code detailurl} leads to. */
    @Transactional
    public Recorded fact(CaseId about, EventId id) {
        KnownCase known = cases.require(about);
        return finding.fact(about, id).filter(fact -> sees(fact, known)).orElseThrow(() -> new NotKnown("fact"));
    }

    /** With what the verbs would come to for whoever asks. */
    ShownAlert shown(Alert alert) {
        return shown(alert, sight.require(alert));
    }

    private ShownAlert shown(Alert alert, KnownCase known) {
        Noticed noticed = alert.noticed();
        return new ShownAlert(
                alert,
                verb(sight.may(AlertVerb.ACKNOWLEDGE, noticed, known), alert.acknowledge(telling.now())),
                verb(sight.may(AlertVerb.RESOLVE, noticed, known), alert.resolve("As it would be", telling.now())));
    }

    private static Optional<Decision<?>> verb(boolean theirs, Decision<?> wouldBe) {
        return theirs ? Optional.of(wouldBe) : Optional.empty();
    }

    private List<Alert> find(Search search) {
        CaseId about = search.about();
        return about == null
                ? finding.of(asking.actor(), search.closedToo())
                : alerts.of(about).stream()
                        .filter(alert -> search.closedToo() || alert instanceof Alert.Open)
                        .toList();
    }

    private boolean concerns(Alert alert, @Nullable KnownCase known, boolean mine) {
        return known != null
                && sight.allows(alert.noticed(), known)
                && (!mine || sight.concerns(alert.noticed(), known));
    }

    private boolean sees(Recorded fact, KnownCase known) {
        return alerts.find(fact.alert())
                .filter(alert -> sight.allows(alert.noticed(), known))
                .isPresent();
    }
}
