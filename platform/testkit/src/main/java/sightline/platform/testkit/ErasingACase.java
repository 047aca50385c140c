package sightline.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.deploy.parts.Deadline;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;

/**
 * A service that hears that a case is erased destroys all it holds of it: no word and no name is left in any column of
 * any table, and the case's id only where the service has said why; and none of it comes back.
 */
public abstract class ErasingACase extends HoldingsOfACase {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TOMBSTONE = "case.erased";

    /** A case of which the service holds something, these words among it. */
    public record Held(CaseId about, List<String> words) {}

    protected abstract Tokens tokens();

    protected abstract CasesOnTheTopic cases();

    /** Lets the service hold what it can of a case; what is announced has been heard when this returns. */
    protected abstract Held held() throws Exception;

    /** What can be built anew from the topic. */
    protected List<String> projections() {
        return List.of("membership");
    }

    /** The owner of the cases announces that this one is erased. */
    protected void erase(CaseId about) throws Exception {
        var unused = cases().announce("cases", about, erased(), "northshire-coordination");
    }

    protected static CaseErasedV1 erased() {
        return new CaseErasedV1(new ErasureId(UUID.randomUUID()), ErasureGround.ORDERED);
    }

    @Test
    void an_erased_case_is_destroyed_in_every_table_and_does_not_come_back() throws Exception {
        Held held = held();
        assertThat(held.words())
                .allSatisfy(word -> assertThat(tablesWith(word)).as(word).isNotEmpty());
        assertThat(tablesWith(held.about().toString())).isNotEmpty();

        erase(held.about());
        await(
                "select case_id from inbox where case_id = '%s' and exists (select from erased_case e where e.case_id = '%s')"
                        .formatted(held.about(), held.about()));
        awaitGone(held);

        tellLate(held.about());
        requireGone(held);

        for (String projection : projections()) {
            rebuild(projection);
        }
        requireGone(held);
    }

    /** In the owner the mark is set when it is decided, and what is held goes when the fact is heard from the topic. */
    private static void awaitGone(Held held) throws Exception {
        Deadline deadline = Deadline.in(SOON);
        while (!leftOf(held).isEmpty() && !deadline.passed()) {
            Thread.sleep(50);
        }
        requireGone(held);
    }

    private static void requireGone(Held held) throws SQLException {
        assertThat(leftOf(held)).isEmpty();
        for (String word : held.words()) {
            assertThat(tablesWith(word)).as(word).isEmpty();
        }
        assertThat(ServiceDatabase.ask("select reason from parked where case_id = '%s'".formatted(held.about())))
                .isEmpty();
    }

    /** Where the case is named still, but for where the service says why, and for the fact that it was erased. */
    private static SortedSet<String> leftOf(Held held) throws SQLException {
        SortedSet<String> left = tablesWith(held.about().toString());
        left.removeAll(ServiceDatabase.ask("select held from held_of_case where kept_because is not null"));
        return left;
    }

    private static SortedSet<String> tablesWith(String canary) throws SQLException {
        try (Connection owner = ServiceDatabase.asOwner()) {
            return Canaries.where(canary, TOMBSTONE, owner);
        }
    }

    /** From a service that had not heard yet; every listener counts it as heard. */
    private void tellLate(CaseId about) throws Exception {
        var arrest = new ArrestRecordedV1(
                new ArrestId(UUID.randomUUID()),
                new AgencyId("northshire-police"),
                OffenceGroup.VIOLENCE,
                true,
                false,
                MatchedBy.PNC);
        var unused = cases().announce("slow", about, arrest, "northshire-police");
        await(("select 'all' where (select count(distinct listener) from inbox)"
                        + " = (select count(*) from inbox where source = '/services/slow' and case_id = '%s' and last_sequence = 1)")
                .formatted(about));
    }

    private void rebuild(String projection) throws Exception {
        String address = "/operations/rebuild/" + projection;
        operator().post(address).then().statusCode(202);
        Deadline deadline = Deadline.in(SOON);
        String state;
        do {
            Thread.sleep(50);
            state = operator().get(address).jsonPath().getString("state");
        } while (state.equals("under-way") && !deadline.passed());
        assertThat(state).as("rebuilding " + projection).isEqualTo("done");
    }

    private RequestSpecification operator() {
        return given().auth()
                .oauth2(tokens().of("sightline-operations", "northshire", "SYSADMIN"))
                .contentType("application/json");
    }

    private static void await(String question) throws Exception {
        Deadline deadline = Deadline.in(SOON);
        while (ServiceDatabase.ask(question).isEmpty() && !deadline.passed()) {
            Thread.sleep(50);
        }
        assertThat(ServiceDatabase.ask(question)).as(question).isNotEmpty();
    }
}
