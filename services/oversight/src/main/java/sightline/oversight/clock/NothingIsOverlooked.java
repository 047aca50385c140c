package sightline.oversight.clock;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The alarm at {@code /q/health/well}; not part of readiness, since alerts are shown and answered all the same. */
@Wellness
@ApplicationScoped
class NothingIsOverlooked implements HealthCheck {
    private final LookWatch watch;

    NothingIsOverlooked(LookWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> alarms = watch.alarms();
        var response = HealthCheckResponse.named("nothing is overlooked").status(alarms.isEmpty());
        for (int i = 0; i < alarms.size(); i++) {
            response.withData("alarm " + (i + 1), alarms.get(i));
        }
        return response.build();
    }
}
