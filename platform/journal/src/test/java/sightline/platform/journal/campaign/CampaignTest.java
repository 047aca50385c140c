package sightline.platform.journal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The journal under faults, with {@code -Dcampaign.seconds}, {@code -Dcampaign.seed} and, to look closer,
 * {@code -Dcampaign.faults} as a pattern; and, so that its silence means something, three defects that it must find.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignTest {
    private static final int SECONDS = Integer.getInteger("campaign.seconds", 45);
    private static final List<Fault> FAULTS = Arrays.stream(Fault.values())
            .filter(one -> one.name().matches(System.getProperty("campaign.faults", ".*")))
            .toList();
    private static final long SEED = Long.getLong("campaign.seed", System.nanoTime());

    private Arena arena;

    @BeforeAll
    void opened(@TempDir Path parts) throws InterruptedException {
        arena = Arena.open(parts);
    }

    @AfterAll
    void closed() {
        arena.close();
    }

    @Test
    void nothing_is_lost_doubled_or_out_of_order_whatever_is_killed_or_paused(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        Account account = Campaign.run(Plan.asBuilt(SEED, SECONDS, FAULTS), arena, folder);

        assertThat(account.broken()).as("seed %d: %s", SEED, account).isEmpty();
        assertThat(account.seen().get("changes ok")).isGreaterThan(1000L);
    }

    @Test
    void a_relay_that_sends_several_events_of_a_case_at_once_is_found(@TempDir Path folder) throws Exception {
        Plan plan = Plan.withDefect("pipelined", "as built", 5, List.of(Fault.BROKER_PAUSED));

        assertThat(Campaign.run(plan, arena, folder).forwardGaps()).isPositive();
    }

    @Test
    void a_relay_that_reads_only_after_the_last_position_is_found(@TempDir Path folder) throws Exception {
        Plan plan = Plan.withDefect("id-after-last", "as built", 5, List.of());

        assertThat(Campaign.run(plan, arena, folder).unsent()).isPositive();
    }

    @Test
    void a_listener_that_commits_its_offset_before_its_effects_is_found(@TempDir Path folder) throws Exception {
        Plan plan = Plan.withDefect("strict", "offset-first", 5, Collections.nCopies(4, Fault.LISTENER_KILLED));

        assertThat(Campaign.run(plan, arena, folder).missing()).isPositive();
    }
}
