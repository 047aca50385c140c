package sightline.deploy.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class FollowingAFeedTest {
    private static final int LAST = 9;
    private final List<String> cursors = new CopyOnWriteArrayList<>();

    @Test
    void after_a_break_it_goes_on_after_the_last_number_it_saw() throws Exception {
        try (Listener service = new Listener(this::answer);
                Partners partners = service.partners();
                LiveFeed feed = LiveFeed.fromNow(partners.of("northshire-police"))) {
            long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (feed.arrivals().size() < 4 && System.nanoTime() - until < 0) {
                Thread.sleep(20);
            }

            assertThat(feed.arrivals()).extracting(Arrival::sequence).containsExactly(6L, 7L, 8L, 9L);
            assertThat(feed.arrivals()).extracting(Arrival::type).containsOnly("case.released");
            assertThat(cursors).startsWith("5", "7");
            assertThat(feed.breaks()).isPositive();
        }
    }

    /** Two entries to a connection, which then breaks. */
    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/feed")) {
            Listener.say(exchange, 200, "{\"entries\":[],\"next\":0,\"latest\":5}");
            return;
        }
        String cursor = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        cursors.add(cursor);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(": after nothing\n\n".getBytes(StandardCharsets.UTF_8));
            long from = Long.parseLong(cursor) + 1;
            for (long number = from; number <= Math.min(from + 1, LAST); number++) {
                out.write(event(number).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String event(long number) {
        return """
                id: %d
                event: case.released.v1
                data: {"id":"%d","type":"sightline.case.released.v1","subject":"c"}

                """.formatted(number, number);
    }
}
