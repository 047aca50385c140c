package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.platform.journal.service.Forgetting;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.ServiceDatabase;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class ForgettingTest {
    private static final String ANSWER =
            "insert into idempotency (agency, person, key, request, since) values ('a', 'b', '%s', '', now() - interval '%s')";
    private static final String LOOK =
            "insert into look (id, recorded_at, said) values ('%s', now() - interval '%s', '{}')";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Forgetting forgetting;

    @Test
    void a_kept_answer_is_forgotten_after_a_week_and_a_look_that_the_audit_has_after_thirty_days() throws SQLException {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        try (Connection owner = ServiceDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(ANSWER.formatted("old", "8 days"));
            statement.execute(ANSWER.formatted("young", "6 days"));
            statement.execute(LOOK.formatted(old, "31 days"));
            statement.execute(LOOK.formatted(young, "29 days"));
        }

        var unused = forgetting.turn();

        assertThat(ServiceDatabase.ask("select key from idempotency where agency = 'a' and person = 'b'"))
                .containsExactly("young");
        assertThat(ServiceDatabase.ask("select id from look where id in ('%s', '%s')".formatted(old, young)))
                .containsExactly(young.toString());
    }

    @Test
    void a_look_that_is_not_sent_is_never_forgotten() throws SQLException {
        UUID unsent = UUID.randomUUID();
        try (Connection owner = ServiceDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(LOOK.formatted(unsent, "90 days"));
            statement.execute("insert into look_unsent (id) values ('%s')".formatted(unsent));
            statement.execute("select forget_looks(interval '30 days', 1000)");
            try (var row = statement.executeQuery("select count(*) from look where id = '%s'".formatted(unsent))) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
            owner.rollback();
        }
    }

    @Test
    void the_service_forgets_nothing_of_today() throws SQLException {
        try (Connection service = ServiceDatabase.asTheSystem();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select forget_answers(interval '1 hour', 10)"))
                    .hasMessageContaining("a day at least");
            assertThatThrownBy(() -> statement.execute("select forget_looks(interval '0', 10)"))
                    .hasMessageContaining("a day at least");
        }
    }
}
