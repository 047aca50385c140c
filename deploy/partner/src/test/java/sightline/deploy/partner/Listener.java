package sightline.deploy.partner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers requests as a service would, for tests; gives out tokens too. */
final class Listener implements AutoCloseable {
    private final HttpServer server;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Listener(HttpHandler answering) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", exchange -> say(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}"));
        server.createContext("/", exchange -> {
            heard.add("%s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Idempotency-Key")));
            answering.handle(exchange);
        });
        server.start();
    }

    static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    List<String> heard() {
        return heard;
    }

    Partners partners() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Partners(new RunningStack(Map.of(
                "CASES", address, "FEEDS", address, "TOKEN_URL", address + "/token", "NORTHSHIRE_POLICE", "a secret")));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
