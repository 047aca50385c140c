package sightline.actions.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.actions.InNorthshire;
import sightline.actions.Northshire;
import sightline.actions.usecases.AnnounceDeadlines;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.CaseId;

/**
 * Several instances on one database. What an instance is to the others is its transactions, since it keeps nothing in
 * memory: so each is a thread here that takes turns, and one that dies is a connection that is ended.
 */
@QuarkusTest
class SharingTheWorkTest extends InNorthshire {
    private static final int INSTANCES = 3;

    @Inject
    SystemDatabase database;

    @Inject
    DeadlineClock clock;

    @Inject
    AnnounceDeadlines announcing;

    @SuppressWarnings("NullAway.Init")
    private Passing passing;

    private final ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);

    @BeforeEach
    void alone() {
        clock.stop();
        passing = new Passing(database);
        everythingDue();
    }

    @AfterEach
    void asBefore() {
        instances.shutdownNow();
        clock.start();
    }

    @Test
    void several_instances_announce_each_stage_once() throws Exception {
        CaseId one = northshire.aCase();
        CaseId other = northshire.aCase();
        for (int i = 0; i < 40; i++) {
            northshire.assigned(one, 5 + i % 3);
            northshire.assigned(other, 5 + i % 3);
        }
        passing.by(Duration.ofDays(25), one);
        passing.by(Duration.ofDays(25), other);

        List<Future<Integer>> working = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            working.add(instances.submit(this::everythingDue));
        }
        int announced = 0;
        for (Future<Integer> each : working) {
            announced += each.get();
        }

        announced += everythingDue();
        assertThat(announced).isEqualTo(2 * 40 * 4);
        assertEachStageOnce(one);
        assertEachStageOnce(other);
    }

    @Test
    void an_instance_that_dies_in_the_middle_of_a_batch_has_announced_nothing_and_another_takes_over()
            throws SQLException {
        CaseId about = northshire.aCase();
        northshire.assigned(about, 20);
        passing.by(Duration.ofDays(21), about);

        assertThatThrownBy(() -> AsTheSystem.marking(
                                () -> QuarkusTransaction.requiringNew().run(() -> {
                                    assertThat(announcing.turn().announced()).isEqualTo(2);
                                    end(backend());
                                }))
                        .run())
                .isInstanceOf(RuntimeException.class);

        assertThat(passing.announced(about)).isEmpty();
        everythingDue();
        assertThat(passing.announced(about)).containsExactly("due-soon", "overdue");
    }

    @Test
    void what_one_instance_has_claimed_the_others_leave_to_it_and_go_on() throws SQLException {
        CaseId claimed = northshire.aCase();
        CaseId free = northshire.aCase();
        northshire.assigned(claimed, 20);
        northshire.assigned(free, 20);
        passing.by(Duration.ofDays(21), claimed);
        passing.by(Duration.ofDays(21), free);

        try (Connection slow = database.open()) {
            slow.setAutoCommit(false);
            claim(slow, claimed);
            everythingDue();
            assertThat(passing.announced(free)).containsExactly("due-soon", "overdue");
            slow.rollback();
        }
        everythingDue();
        assertThat(passing.announced(claimed)).containsExactly("due-soon", "overdue");
    }

    @Test
    void carried_forward_in_the_same_instant_it_is_announced_of_the_old_date_before_or_not_at_all() throws Exception {
        for (int i = 0; i < 15; i++) {
            CaseId about = northshire.aCase();
            String action = northshire.assigned(about, 20);
            passing.by(Duration.ofDays(21), about);

            Future<Integer> clockAtWork = instances.submit(this::everythingDue);
            northshire
                    .coordination()
                    .body(Map.of(
                            "reason",
                            "The hostel was closed",
                            "dueOn",
                            Northshire.inDays(40).toString()))
                    .post(action + "/carry-forward")
                    .then()
                    .statusCode(200);
            clockAtWork.get();
            everythingDue();

            List<String> facts =
                    passing.facts(about).stream().map(Passing.Fact::name).toList();
            assertThat(facts)
                    .isIn(
                            List.of("assigned", "due-soon", "overdue", "carried-forward"),
                            List.of("assigned", "carried-forward"));
        }
    }

    /** Takes turns until nothing has come that is not announced. */
    private int everythingDue() {
        int announced = 0;
        int last;
        do {
            last = AsTheSystem.call(announcing::turn).announced();
            announced += last;
        } while (last > 0);
        return announced;
    }

    private void assertEachStageOnce(CaseId about) throws SQLException {
        Map<Object, List<String>> byAction = passing.facts(about).stream()
                .collect(Collectors.groupingBy(
                        Passing.Fact::action, Collectors.mapping(Passing.Fact::name, Collectors.toList())));
        assertThat(byAction).hasSize(40);
        assertThat(byAction.values()).allSatisfy(facts -> assertThat(facts)
                .containsExactly("assigned", "due-soon", "overdue", "escalated to chair", "escalated to smb-member"));
    }

    private int backend() {
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement("select pg_backend_pid()");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As a killed process ends: its connection is gone, and its transaction with it. */
    private void end(int backend) {
        Future<?> ended = instances.submit(() -> {
            try (Connection connection = database.open();
                    PreparedStatement end = connection.prepareStatement("select pg_terminate_backend(?)")) {
                end.setInt(1, backend);
                end.execute();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
        try {
            ended.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void claim(Connection connection, CaseId about) throws SQLException {
        try (PreparedStatement claim =
                connection.prepareStatement("select id from action where case_id = ? for update")) {
            claim.setObject(1, about.value());
            claim.execute();
        }
    }
}
