package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.SecondWall;
import sightline.platform.testkit.ServiceDatabase;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class SecondWallTest extends SecondWall {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    /** Which agencies there are, and how often something came that is not taken in. */
    @Override
    protected Set<String> ofNoCase() {
        return Set.of("public.agency", "public.import_count");
    }

    @Override
    protected void tellOfACase() {
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        var unused = northshire.open(Northshire.person());
    }

    /** What is decided is remembered for the length of a statement; longer would outlive the right. */
    @Test
    void a_right_that_ends_between_two_statements_of_one_connection_is_gone_in_the_second() throws SQLException {
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        String location = northshire.open(Northshire.person());
        UUID id = UUID.fromString(location.substring("/cases/".length()));
        try (Connection service = ServiceDatabase.asTheSystem()) {
            speakFor(service, "northshire-probation");
            assertThat(facts(service, id)).isPositive();
            try (Connection owner = ServiceDatabase.asOwner();
                    PreparedStatement shut = owner.prepareStatement(
                            "insert into case_limit (case_id, kind, person, hidden) values (?, 'exclusion', 'officer-1', false)")) {
                shut.setObject(1, id);
                shut.executeUpdate();
            }
            assertThat(facts(service, id)).isZero();
            speakFor(service, "eastshire-nobody");
            assertThat(facts(service, id)).isZero();
        }
    }

    private static void speakFor(Connection service, String agency) throws SQLException {
        try (PreparedStatement say = service.prepareStatement(
                "select set_config('sightline.standing', 'actor', false), set_config('sightline.agency', ?, false),"
                        + " set_config('sightline.person', 'officer-1', false)")) {
            say.setString(1, agency);
            say.execute();
        }
    }

    private static long facts(Connection service, UUID about) throws SQLException {
        try (PreparedStatement count = service.prepareStatement("select count(*) from journal where case_id = ?")) {
            count.setObject(1, about);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
