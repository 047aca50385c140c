package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.POLICE;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.told;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.view.View;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.domain.view.ViewRefusal;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Settler;
import sightline.platform.language.ViewTopic;

class DifferingViewsTest {
    private static final ViewFact.Differs DIFFERS =
            new ViewFact.Differs(ViewTopic.RISK, Set.of(POLICE, PROBATION), "High, says one; medium, says the other");
    private static final Said<ViewFact.Differs> SAID = new Said<>(DIFFERS, NOON, PROBATION);
    private static final ViewFact.Settled BY_THE_CHAIR = new ViewFact.Settled(ViewTopic.RISK, Settler.CHAIR);
    private static final View SETTLED = new View.Settled(SAID, new Said<>(BY_THE_CHAIR, NOON, PROBATION));

    @Test
    void what_agencies_see_differently_is_settled() {
        assertThat(new View.Shared(ViewTopic.RISK).differ(DIFFERS, told())).contains(DIFFERS);
        assertThat(new View.Differing(SAID).settle(BY_THE_CHAIR)).isEqualTo(new Taken<>(Optional.of(BY_THE_CHAIR)));
    }

    @Test
    void the_same_again_tells_nothing_anew() {
        assertThat(new View.Differing(SAID).differ(DIFFERS, told())).isEmpty();
        assertThat(SETTLED.settle(BY_THE_CHAIR)).isEqualTo(new Taken<>(Optional.empty()));
    }

    @Test
    void what_nobody_differs_about_is_not_settled() {
        assertThat(new View.Shared(ViewTopic.RISK).settle(BY_THE_CHAIR))
                .isEqualTo(new Refused<>(new ViewRefusal.NothingDiffers(ViewTopic.RISK)));
    }

    @Test
    void what_the_chair_settled_nobody_else_settles() {
        assertThat(SETTLED.settle(new ViewFact.Settled(ViewTopic.RISK, Settler.HEAD)))
                .isEqualTo(new Refused<>(new ViewRefusal.SettledAlready(Settler.CHAIR)));
    }

    @Test
    void agencies_may_come_to_differ_again_after_it_was_settled() {
        assertThat(SETTLED.differ(DIFFERS, told())).contains(DIFFERS);
    }
}
