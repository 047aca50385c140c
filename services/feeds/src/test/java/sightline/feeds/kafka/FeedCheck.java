package sightline.feeds.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import sightline.feeds.Story;
import sightline.platform.contracts.Envelope;

/** Many events, and whether every feed shows exactly what it should of them. */
final class FeedCheck {
    private FeedCheck() {}

    static void assertThatFeedsAreRight(Ground ground, List<Envelope> events) throws SQLException {
        Map<String, Map<String, List<UUID>>> expected = Oracle.feeds(events);
        assertThat(ground.rows("select agency from feed_head")).containsExactlyInAnyOrderElementsOf(expected.keySet());
        Map<UUID, String> caseOf = new HashMap<>();
        events.forEach(one -> caseOf.put(one.id().value(), one.subject().toString()));
        for (Map.Entry<String, Map<String, List<UUID>>> agency : expected.entrySet()) {
            List<Ground.Stored> feed = ground.feed(agency.getKey());
            Map<String, List<UUID>> found = new HashMap<>();
            feed.forEach(one -> found.computeIfAbsent(caseOf.getOrDefault(one.event(), "?"), c -> new ArrayList<>())
                    .add(one.event()));
            assertThat(found).as(agency.getKey()).isEqualTo(agency.getValue());
            assertThat(feed.stream().map(Ground.Stored::sequence))
                    .as("numbers of " + agency.getKey())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, feed.size()).boxed().toList());
        }
    }

    static List<Envelope> randomEvents(Random random, int cases, int howMany) {
        List<Story> stories = new ArrayList<>();
        List<Envelope> events = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            Story story = new Story();
            stories.add(story);
            events.add(story.opened(agency(random)));
        }
        while (events.size() < howMany) {
            events.add(next(random, stories.get(random.nextInt(cases))));
        }
        return events;
    }

    private static Envelope next(Random random, Story story) {
        Instant soon = Instant.now().plusMillis(random.nextInt(20)).truncatedTo(ChronoUnit.MILLIS);
        return switch (random.nextInt(6)) {
            case 0 -> story.joined(agency(random));
            case 1 -> story.joined(agency(random), soon);
            default -> story.arrested("northshire-police");
        };
    }

    private static String agency(Random random) {
        return "northshire-agency-" + random.nextInt(9);
    }
}
