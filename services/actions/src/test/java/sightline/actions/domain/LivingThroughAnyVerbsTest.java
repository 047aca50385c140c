package sightline.actions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.actions.domain.Fiction.HEALTH;
import static sightline.actions.domain.Fiction.HOUSING;
import static sightline.actions.domain.Fiction.MONDAY_NOON;
import static sightline.actions.domain.Fiction.ON_THE_CASE;
import static sightline.actions.domain.Fiction.POLICE;
import static sightline.actions.domain.Fiction.chasing;
import static sightline.actions.domain.Fiction.toldAt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.actions.domain.ActionFact.ActionCarriedForward;
import sightline.actions.domain.ActionFact.DeadlineAnnounced;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;

/** Whatever is done to an action in whatever order, while time passes: one hundred lives of sixty steps each seed. */
class LivingThroughAnyVerbsTest {
    private static final int LIVES = 100;
    private static final int STEPS = 60;
    private static final List<AgencyId> AGENCIES = List.of(HEALTH, POLICE, HOUSING);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_deadline_is_announced_once_in_order_in_time_and_never_of_what_is_no_more(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < LIVES; i++) {
            new Life(random).live();
        }
    }

    /** One action, and everything that happened to it. */
    private static final class Life {
        private final Random random;
        private final List<ActionFact> facts = new ArrayList<>();
        private Instant now = MONDAY_NOON;
        private Action action;
        private List<Stage> announced = new ArrayList<>();
        private int changes = 1;

        Life(Random random) {
            this.random = random;
            this.action = Fiction.assigned(due(), now);
        }

        void live() {
            for (int i = 0; i < STEPS; i++) {
                step();
                holds();
            }
        }

        private void step() {
            now = now.plus(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
            switch (random.nextInt(8)) {
                case 0 -> decided(Verb.ACCEPT, action.accept(null, toldAt(now)));
                case 1 -> carryForward();
                case 2 -> transfer();
                case 3 -> rarely(Verb.COMPLETE, action.complete("Seen", toldAt(now)));
                case 4 -> rarely(Verb.CANCEL, action.cancel("Moved away", toldAt(now)));
                default -> announce();
            }
        }

        private void carryForward() {
            Due due = due();
            decided(
                    Verb.CARRY_FORWARD,
                    action.carryForward(new Action.Postponement(due, null, "Closed"), chasing(due, now), toldAt(now)));
        }

        private void transfer() {
            AgencyId to = AGENCIES.get(random.nextInt(AGENCIES.size()));
            decided(Verb.TRANSFER, action.transfer(to, ON_THE_CASE, "Theirs", toldAt(now)));
        }

        private void rarely(Verb verb, Decision<Change<Action, ActionFact>> decision) {
            if (random.nextInt(4) == 0) {
                decided(verb, decision);
            }
        }

        private void decided(Verb verb, Decision<Change<Action, ActionFact>> decision) {
            switch (decision) {
                case Taken<Change<Action, ActionFact>>(var change) -> {
                    assertThat(action.obstaclesTo(verb)).isEmpty();
                    happened(change);
                }
                case Refused<Change<Action, ActionFact>>(var refusal) -> {
                    if (!action.isOpen()) {
                        assertThat(action.obstaclesTo(verb)).isNotEmpty();
                    }
                    assertThat(refusal.answeredBy()).isNotBlank();
                }
            }
        }

        private void announce() {
            Optional<Change<Action, ActionFact>> change = action.announce(now, step -> toldAt(step.moment()));
            change.ifPresent(this::happened);
            assertThat(action.announce(now, step -> toldAt(step.moment()))).isEmpty();
        }

        private void happened(Change<Action, ActionFact> change) {
            assertThat(action.isOpen()).as("only what is open changes").isTrue();
            for (ActionFact fact : change.facts()) {
                facts.add(fact);
                switch (fact) {
                    case ActionCarriedForward carried -> {
                        assertThat(carried.to()
                                        .due()
                                        .isLaterThan(action.assignment().due()))
                                .isTrue();
                        announced = new ArrayList<>();
                    }
                    case DeadlineAnnounced deadline -> announced(deadline);
                    default -> assertThat(fact.action()).isEqualTo(action.id());
                }
            }
            action = change.now();
            changes++;
        }

        private void announced(DeadlineAnnounced fact) {
            assertThat(fact.due()).isEqualTo(action.assignment().due());
            assertThat(announced).as("each once, in order").allMatch(stage -> stage.compareTo(fact.stage()) < 0);
            assertThat(now)
                    .as("not before its moment")
                    .isAfterOrEqualTo(Fiction.timetable(fact.due()).moments().get(fact.stage()));
            announced.add(fact.stage());
        }

        private void holds() {
            Undertaking undertaking = action.undertaking();
            assertThat(undertaking.version()).isEqualTo(changes);
            assertThat(undertaking.carriedForward()).isEqualTo((int) facts.stream()
                    .filter(ActionCarriedForward.class::isInstance)
                    .count());
            assertThat(undertaking.chasing().announced()).isEqualTo(announced.isEmpty() ? null : announced.getLast());
            assertThat(undertaking.chasing().next() == null || action.isOpen()).isTrue();
            assertThat(ON_THE_CASE).contains(action.assignment().owner());
        }

        private Due due() {
            LocalDate day = LocalDate.ofEpochDay(now.getEpochSecond() / 86_400).plusDays(random.nextInt(20));
            return Due.by(day);
        }
    }
}
