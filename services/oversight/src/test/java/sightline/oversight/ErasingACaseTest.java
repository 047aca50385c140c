package sightline.oversight;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.ErasingACase;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.ServiceDatabase;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "oversight"))
class ErasingACaseTest extends ErasingACase {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Override
    protected Tokens tokens() {
        return tokens;
    }

    @Override
    protected CasesOnTheTopic cases() {
        return cases;
    }

    @Override
    protected List<String> projections() {
        return List.of("membership", "heard-facts");
    }

    /** An alert is raised at once: the limit for a decision has ended; the next moment of another is still to come. */
    @Override
    protected Held held() throws SQLException {
        Northshire northshire = new Northshire(cases);
        CaseId about = northshire.onLicence();
        northshire.assignedToHousing(about);
        var unused = northshire.arrestWhoseLimitEnds(Duration.ofMinutes(-5), about);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !ServiceDatabase.ask("select id from alert where case_id = '%s'".formatted(about))
                        .isEmpty());
        String alert = ServiceDatabase.ask("select id from alert where case_id = '%s'".formatted(about))
                .getFirst();
        return new Held(about, List.of(alert));
    }
}
