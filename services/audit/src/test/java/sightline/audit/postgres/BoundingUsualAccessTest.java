package sightline.audit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.audit.LooksOnTheTopic;
import sightline.audit.Signing;
import sightline.audit.domain.Entries;
import sightline.audit.domain.Reach;
import sightline.audit.domain.Unusual;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;
import sightline.platform.standards.Bound;
import sightline.platform.standards.Bounds;
import sightline.platform.testkit.RealStack;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@QuarkusTestResource(Signing.class)
class BoundingUsualAccessTest {
    private static final Instant MORNING = Instant.parse("2026-11-17T10:15:00Z");
    private static final Reach EVERYTHING = new Reach(null, null, new StaffId("an-auditor"));

    @Inject
    LooksOnTheTopic looks;

    @Inject
    Entries entries;

    @Test
    void whoever_looks_is_measured_by_the_bounds_of_their_own_area() {
        String person = "reader-" + UUID.randomUUID();
        looks.say(
                LooksOnTheTopic.look(person, new CaseId(UUID.randomUUID()), MORNING),
                LooksOnTheTopic.look(person, new CaseId(UUID.randomUUID()), MORNING));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kindsOf(person, with(Bound.CASES_IN_AN_HOUR, "northshire", 1)))
                        .containsExactly(Unusual.Kind.VOLUME));
        assertThat(kindsOf(person, with(Bound.CASES_IN_AN_HOUR, "southmoor", 1)))
                .isEmpty();
        assertThat(kindsOf(person, Bounds.shipped())).isEmpty();
        assertThat(kindsOf(person, with(Bound.NIGHT_BEGINS, "northshire", 10)))
                .containsExactly(Unusual.Kind.OUT_OF_HOURS);
    }

    private List<Unusual.Kind> kindsOf(String person, Bounds bounds) {
        return entries
                .unusual(MORNING.minus(Duration.ofDays(1)), MORNING.plus(Duration.ofDays(1)), EVERYTHING, bounds)
                .stream()
                .filter(one -> one.person().equals(person))
                .map(Unusual::kind)
                .toList();
    }

    /** Those that are shipped, and one of an area's own. */
    private static Bounds with(Bound bound, String area, int value) {
        List<Bounds.Line> lines = new ArrayList<>(Bounds.shipped().lines());
        lines.add(new Bounds.Line(bound, new AreaId(area), LocalDate.parse("2026-01-01"), value, "a fictional order"));
        return new Bounds(lines);
    }
}
