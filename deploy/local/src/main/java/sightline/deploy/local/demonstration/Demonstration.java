package sightline.deploy.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.Agency;
import sightline.deploy.partner.RunningStack;

/**
 * Tells the demonstration to the services. Told twice it is told once: every request has a key of its own.
 *
 * @param today the day it is told from; the same one each time, or what is told again would be another request
 */
public record Demonstration(RunningStack stack, LocalDate today) {
    private static final String OPERATIONS = "sightline-operations";

    /** Tells all of it, and returns in a few words what there is now. */
    public String tell() throws InterruptedException {
        Story story = Story.read();
        List<Agency> agencies = Agencies.ofTheDemonstration().all();
        int steps = 0;
        try (Api api = new Api(stack)) {
            for (Agency agency : agencies) {
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
                .formatted(agencies.size(), story.people().size(), steps);
    }
}
