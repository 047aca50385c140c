package sightline.platform.journal.service;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * The alarm at {@code /q/health/well}. Not part of readiness: a service that cannot reach Kafka still takes facts and
 * keeps them, so nobody should stop sending it requests.
 */
@Wellness
@ApplicationScoped
class NothingIsStuck implements HealthCheck {
    private final Watch watch;

    NothingIsStuck(Watch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> alarms = watch.alarms();
        var response = HealthCheckResponse.named("nothing is stuck").status(alarms.isEmpty());
        for (int i = 0; i < alarms.size(); i++) {
            response.withData("alarm " + (i + 1), alarms.get(i));
        }
        return response.build();
    }
}
