package sightline.oversight.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.AlertFact;
import sightline.oversight.domain.Alerts;
import sightline.platform.access.AlertVerb;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Telling;
import sightline.platform.language.AlertId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;

/** People answer an alert: they say that they have seen it, or why nothing more is to be done. */
@ApplicationScoped
public class AnswerAlert {
    private final Alerts alerts;
    private final AlertSight sight;
    private final ShowAlerts showing;
    private final Telling telling;

    AnswerAlert(Alerts alerts, AlertSight sight, ShowAlerts showing, Telling telling) {
        this.alerts = alerts;
        this.sight = sight;
        this.showing = showing;
        this.telling = telling;
    }

    /**
     * Whoever asks has seen it.
     *
     * @param read the version they have read; null when they decide on none
     */
    @Transactional
    public Decision<ShownAlert> acknowledge(AlertId id, @Nullable Long read) {
        Alert alert = toChange(id);
        sight.require(AlertVerb.ACKNOWLEDGE, alert);
        Overtaken.unlessRead(read, showing.shown(alert));
        return alert.acknowledge(telling.now()).map(this::saved);
    }

    /** Its owner says why nothing more is to be done. */
    @Transactional
    public Decision<ShownAlert> resolve(AlertId id, @Nullable Long read, String reason) {
        Alert alert = toChange(id);
        sight.require(AlertVerb.RESOLVE, alert);
        Overtaken.unlessRead(read, showing.shown(alert));
        return alert.resolve(reason, telling.now()).map(this::saved);
    }

    private Alert toChange(AlertId id) {
        return alerts.findToChange(id).orElseThrow(() -> new NotKnown("alert"));
    }

    private ShownAlert saved(Change<Alert, AlertFact> change) {
        alerts.save(List.of(change));
        return showing.shown(change.now());
    }
}
