package sightline.deploy.rehearsal.live;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.deploy.partner.Arrival;
import sightline.deploy.rehearsal.offline.Knowledge;

/** Prints what each agency's feed received of the case, in order, and how long after the fact was accepted. */
record FeedReport(List<Received> received, List<Accepted> accepted, PrintStream out) {

    void print() {
        out.println();
        out.println("What each agency's feed received of the case, in order");
        received.forEach(this::print);
    }

    private void print(Received one) {
        List<Arrival> arrivals = one.ofTheCase();
        out.printf("  %s: %s%n", one.agency(), arrivals.isEmpty() ? "nothing" : arrivals.size() + " entries");
        Map<Arrival, Knowledge.Item> meant = one.meant();
        arrivals.forEach(arrival -> out.printf(
                "    #%-6d %-30s %s%n", arrival.sequence(), arrival.type(), after(arrival, meant.get(arrival))));
    }

    private String after(Arrival arrival, Knowledge.@Nullable Item item) {
        return accepted.stream()
                .filter(one -> item != null && one.entry().equals(item.entry()))
                .findFirst()
                .map(one -> after(one.at(), arrival.at()))
                .orElse("");
    }

    private static String after(Instant accepted, Instant arrived) {
        long millis = Duration.between(accepted, arrived).toMillis();
        return millis < 0 ? "%d ms before the answer".formatted(-millis) : "%d ms after".formatted(millis);
    }
}
