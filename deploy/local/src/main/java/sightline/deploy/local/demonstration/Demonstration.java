package sightline.deploy.local.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
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
        int steps;
        try (Api api = new Api(stack)) {
            for (Agency agency : agencies) {
                api.put(
                        OPERATIONS,
                        "/agencies/" + agency.id(),
                        Map.of("name", agency.name(), "kind", agency.kind(), "area", agency.area()));
            }
            List<Life> lives = story.people().stream()
                    .map(person -> new Life(api, person, story.life(person), today))
                    .toList();
            // All are opened before anything happens, and what happens is told in its order: by then every service has
            // heard what it needs to.
            for (Life life : lives) {
                life.open();
            }
            List<Life.Moment> moments = lives.stream()
                    .flatMap(Life::moments)
                    .sorted(Comparator.comparing(Life.Moment::day))
                    .toList();
            for (Life.Moment moment : moments) {
                moment.tell();
            }
            steps = moments.size();
        }
        return "%d agencies, %d cases, %d facts of their lives"
                .formatted(agencies.size(), story.people().size(), steps);
    }
}
