package sightline.deploy.local.demonstration;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Tells the demonstration to the services. Told twice it is told once: every request has a key of its own.
 *
 * @param today the day it is told from; the same one each time, or what is told again would be another request
 */
public record Demonstration(Services services, URI tokenUrl, UnaryOperator<String> secretOf, LocalDate today) {
    private static final String OPERATIONS = "sightline-operations";

    /** Tells all of it, and returns in a few words what there is now. */
    public String tell() throws InterruptedException {
        Story story = Story.read();
        int steps = 0;
        try (Api api = new Api(services, tokenUrl, secretOf)) {
            for (Story.Agency agency : story.agencies()) {
                api.put(
                        OPERATIONS,
                        "/agencies/" + agency.id(),
                        Map.of("name", agency.name(), "kind", agency.kind(), "area", agency.area()));
            }
            for (Story.Person person : story.people()) {
                steps += new Life(api, person, today).tell(story.life(person));
            }
        }
        return "%d agencies, %d cases, %d facts of their lives"
                .formatted(story.agencies().size(), story.people().size(), steps);
    }
}
