package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.platform.testkit.BareHttp.Answer;

/** Speaks HTTP wrongly, below what any library would. */
record AttackByWire(Insider insider) {
    private static final int LINGERING = 200;
    private static final String HIDDEN = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

    /** Nobody in front of us and we may read one request as two. */
    void smuggle() {
        for (String heads : List.of(
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 5, 5\r\n",
                "Content-Length : 5\r\n",
                " Folded: a\r\n",
                "Broken\u0000Name: a\r\n")) {
            String request = "POST /q/health/live HTTP/1.1\r\nHost: localhost\r\n" + heads + "\r\n0\r\n\r\n" + HIDDEN;
            List<Integer> answers = BareHttp.raw(request);
            assertThat(answers).as(heads).isNotEmpty().allMatch(status -> status >= 400 && status < 500);
        }
        List<Integer> asChunks =
                BareHttp.raw("POST /no-such-place HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n"
                                .formatted(5 + HIDDEN.length())
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN);
        assertThat(asChunks)
                .as("a length beside chunks is not heard, as RFC 9112 section 6.3 says")
                .startsWith(401);
        Answer twice = BareHttp.send(
                "GET",
                "/no-such-place",
                Map.of("Authorization", "Bearer a.b.c\r\nAuthorization: Bearer " + insider.token()),
                "");
        assertThat(twice.status()).as("two tokens, the first of them of nobody").isIn(400, 401);
    }

    /** Others are answered while many connections begin and never end. */
    void linger() {
        List<Socket> lingering = new ArrayList<>();
        try {
            for (int i = 0; i < LINGERING; i++) {
                Socket one = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
                one.getOutputStream()
                        .write("POST /feed HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\nX-Slow: "
                                .getBytes(StandardCharsets.US_ASCII));
                lingering.add(one);
            }
            long begun = System.nanoTime();
            Answer answer = BareHttp.send("GET", "/q/health/live", Map.of(), "");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lingering.forEach(AttackByWire::close);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
