package sightline.audit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.audit.Signing;
import sightline.deploy.parts.Deadline;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.HoldingsOfACase;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.ServiceDatabase;

/** The audit keeps who did what in an erased case: ids, pseudonyms and codes. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@QuarkusTestResource(Signing.class)
class HoldingsOfACaseTest extends HoldingsOfACase {
    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Test
    void the_ledger_keeps_every_entry_of_an_erased_case_and_that_it_was_erased() throws Exception {
        CaseId about = cases.inNorthshire();
        var erased = new CaseErasedV1(new ErasureId(UUID.randomUUID()), ErasureGround.ORDERED);
        var unused = cases.announce("cases", about, erased, "northshire-coordination");

        Deadline deadline = Deadline.in(Duration.ofSeconds(30));
        while (entries(about) < 3 && !deadline.passed()) {
            Thread.sleep(50);
        }
        assertThat(entries(about)).isEqualTo(3);
    }

    private static int entries(CaseId about) throws SQLException {
        return ServiceDatabase.ask("select number from entry_found where '%s' = any(cases)".formatted(about))
                .size();
    }
}
