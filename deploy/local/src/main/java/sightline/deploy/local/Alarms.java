package sightline.deploy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sightline.deploy.parts.HttpQuestion;

/** What a service says is wrong although it answers, such as an outbox that is not emptied. */
final class Alarms {
    private static final int DOWN = 503;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Alarms() {}

    static List<String> of(Installation installation, String part) {
        Addresses addresses = installation.addresses();
        return installation.declared().stream()
                .filter(service -> service.name().equals(part))
                .flatMap(service -> HttpQuestion.ask(addresses.well(service), addresses.tls()).stream())
                .filter(answer -> answer.statusCode() == DOWN)
                .flatMap(Alarms::in)
                .toList();
    }

    private static Stream<String> in(HttpResponse<String> answer) {
        try {
            return StreamSupport.stream(
                            JSON.readTree(answer.body()).path("checks").spliterator(), false)
                    .filter(check -> check.path("status").asText().equals("DOWN"))
                    .map(Alarms::words);
        } catch (JsonProcessingException e) {
            return Stream.of("the answer to /q/health/well is not JSON: " + e.getOriginalMessage());
        }
    }

    private static String words(JsonNode check) {
        List<String> data = check.path("data").properties().stream()
                .map(each -> each.getKey() + " " + each.getValue().asText())
                .toList();
        String name = check.path("name").asText();
        return data.isEmpty() ? name : name + " (" + String.join(", ", data) + ")";
    }
}
