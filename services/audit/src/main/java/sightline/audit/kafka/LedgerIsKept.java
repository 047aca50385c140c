package sightline.audit.kafka;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;
import sightline.audit.postgres.LooksHeard;
import sightline.audit.usecases.SignLedger;
import sightline.platform.journal.service.JournalSettings;

/** The alarm of the audit, at {@code /q/health/well}: looks that do not come in, a ledger that is not signed. */
@Wellness
@ApplicationScoped
class LedgerIsKept implements HealthCheck {
    private final LooksListener looks;
    private final LooksHeard heard;
    private final SignLedger signing;
    private final JournalSettings settings;

    LedgerIsKept(LooksListener looks, LooksHeard heard, SignLedger signing, JournalSettings settings) {
        this.looks = looks;
        this.heard = heard;
        this.signing = signing;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> alarms = alarms();
        var response = HealthCheckResponse.named("the ledger is kept").status(alarms.isEmpty());
        for (int i = 0; i < alarms.size(); i++) {
            response.withData("alarm " + (i + 1), alarms.get(i));
        }
        return response.build();
    }

    private List<String> alarms() {
        List<String> alarms = new ArrayList<>();
        @Nullable String stuck = looks.stuckFor(settings.alarmAfter());
        if (stuck != null) {
            alarms.add("Looks do not come in: " + stuck);
        }
        if (signing.isStuckFor(settings.alarmAfter())) {
            alarms.add("The ledger is not signed, or checkpoints are not published");
        }
        try {
            long unreadable = heard.unreadable();
            if (unreadable > 0) {
                alarms.add(unreadable + " messages on the topic of looks could not be read; they are kept aside");
            }
        } catch (SQLException e) {
            alarms.add("The ledger cannot be read");
        }
        return alarms;
    }
}
