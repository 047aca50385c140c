package sightline.people.agencies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import sightline.people.domain.Employer;
import sightline.people.domain.Employers;
import sightline.people.domain.NotReached;
import sightline.platform.access.Correlation;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;

/** The agencies as cases tells whoever asks, with their own token; and those who operate Sightline. */
@ApplicationScoped
class AgenciesOfCases implements Employers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final URI agencies;
    private final Employer operations;
    private final JsonWebToken token;
    private final Correlation correlation;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    AgenciesOfCases(
            @ConfigProperty(name = "sightline.services.cases") String cases,
            @ConfigProperty(name = "sightline.people.operations") String operations,
            @ConfigProperty(name = "sightline.people.operations-area") String area,
            JsonWebToken token,
            Correlation correlation,
            ObjectMapper json) {
        this.agencies = URI.create(cases + "/agencies");
        this.operations = new Employer(new AgencyId(operations), new AreaId(area), null);
        this.token = token;
        this.correlation = correlation;
        this.json = json;
    }

    @Override
    public Optional<Employer> find(AgencyId id) {
        if (id.equals(operations.id())) {
            return Optional.of(operations);
        }
        return StreamSupport.stream(all().spliterator(), false)
                .filter(one -> one.path("id").asText().equals(id.value()))
                .map(AgenciesOfCases::employer)
                .findFirst();
    }

    private static Employer employer(JsonNode agency) {
        String kind = agency.path("kind").asText().toUpperCase(Locale.ROOT).replace('-', '_');
        return new Employer(
                new AgencyId(agency.path("id").asText()),
                new AreaId(agency.path("area").asText()),
                AgencyKind.valueOf(kind));
    }

    private JsonNode all() {
        HttpRequest ask = HttpRequest.newBuilder(agencies)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.getRawToken())
                .header("X-Correlation-Id", correlation.id().toString())
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(ask, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new NotReached("cases", answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new NotReached("cases", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReached("cases", e);
        }
    }
}
