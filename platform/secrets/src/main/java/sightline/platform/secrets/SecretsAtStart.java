package sightline.platform.secrets;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a service start only with secrets of its own: those that {@code sightline.secrets.needed} names. */
@ApplicationScoped
class SecretsAtStart {
    private static final int FIRST = 1;

    private final Config settings;
    private final List<String> needed;

    SecretsAtStart(Config settings, @ConfigProperty(name = "sightline.secrets.needed") List<String> needed) {
        this.settings = settings;
        this.needed = needed;
    }

    void check(@Observes @Priority(FIRST) StartupEvent starting) {
        List<String> faults = new Secrets(needed.stream().map(this::secret).toList())
                .faults(!LaunchMode.current().isDevOrTest());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("This service does not start: " + String.join(" ", faults));
        }
    }

    private Secret secret(String name) {
        var found = settings.getConfigValue(name);
        return new Secret(name, found.getValue(), found.getSourceName());
    }
}
