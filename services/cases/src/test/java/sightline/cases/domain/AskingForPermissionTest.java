package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.permission.Permission;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.domain.permission.PermissionRefusal;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.PermissionId;
import sightline.platform.language.PermissionKind;
import sightline.platform.language.PermissionOutcome;

class AskingForPermissionTest {
    private static final PermissionId ID = new PermissionId(UUID.randomUUID());
    private static final Permission.Requested ASKED =
            new Permission.Requested(ID, PermissionKind.TRAVEL, "To the sea", Fiction.NOON, Fiction.PROBATION);

    @Test
    void what_is_asked_for_is_decided_once() {
        PermissionFact.Decided granted = decision(PermissionOutcome.GRANTED, "A fictional reason");

        assertThat(ASKED.decide(granted)).isEqualTo(new Taken<>(Optional.of(granted)));
    }

    @Test
    void the_same_decision_again_tells_nothing_anew() {
        PermissionFact.Decided granted = decision(PermissionOutcome.GRANTED, "A fictional reason");

        assertThat(new Permission.Decided(ASKED, granted, Fiction.NOON).decide(granted))
                .isEqualTo(new Taken<>(Optional.empty()));
    }

    @Test
    void another_decision_is_refused_so_that_nobody_wonders_which_holds() {
        Permission decided =
                new Permission.Decided(ASKED, decision(PermissionOutcome.GRANTED, "A fictional reason"), Fiction.NOON);

        assertThat(decided.decide(decision(PermissionOutcome.REFUSED, "Another reason")))
                .isEqualTo(new Refused<>(new PermissionRefusal.DecidedAlready(PermissionOutcome.GRANTED)));
    }

    private static PermissionFact.Decided decision(PermissionOutcome outcome, String reason) {
        return new PermissionFact.Decided(ID, outcome, null, reason);
    }
}
