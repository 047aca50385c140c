package sightline.deploy.bench.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import sightline.deploy.bench.measure.Ratios;

/** Reads one agency's whole feed from its beginning, as a partner does on its first day. */
record EmptyCursor(String address, String token) {
    private static final int PASSES = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The median over a few passes, the first of which warms up and does not count. */
    double eventsPerSecond() throws IOException, InterruptedException {
        List<Double> passes = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            wholeFeed(client);
            for (int pass = 0; pass < PASSES; pass++) {
                long start = System.nanoTime();
                long entries = wholeFeed(client);
                passes.add(entries * 1e9 / (System.nanoTime() - start));
            }
        }
        return Ratios.median(passes);
    }

    private long wholeFeed(HttpClient client) throws IOException, InterruptedException {
        long read = 0;
        long after = 0;
        while (true) {
            URI page = URI.create("%s/feed?after=%d&limit=1000".formatted(address, after));
            HttpRequest ask = HttpRequest.newBuilder(page)
                    .header("Authorization", "Bearer " + token)
                    .build();
            HttpResponse<byte[]> answer = client.send(ask, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("The feed answered " + answer.statusCode());
            }
            JsonNode body = JSON.readTree(answer.body());
            int entries = body.path("entries").size();
            if (entries == 0) {
                return read;
            }
            read += entries;
            after = body.path("next").asLong();
        }
    }
}
