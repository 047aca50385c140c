package sightline.deploy.partner;

import java.net.http.HttpResponse;
import java.time.Duration;

/** How long a service asks to be left alone, in whole seconds. */
final class RetryAfter {
    private RetryAfter() {}

    static Duration of(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    static Duration orLonger(Duration pause, Duration asked) {
        return asked.compareTo(pause) > 0 ? asked : pause;
    }
}
