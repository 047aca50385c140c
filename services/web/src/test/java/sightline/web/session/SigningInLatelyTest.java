package sightline.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningInLatelyTest {
    private static final Instant SIGNED_IN = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void who_signed_in_within_five_minutes_is_not_asked_again_and_from_then_on_is() {
        assertThat(SignIn.isRecent(SIGNED_IN, SIGNED_IN.plusSeconds(299))).isTrue();
        assertThat(SignIn.isRecent(SIGNED_IN, SIGNED_IN.plusSeconds(300))).isFalse();
    }

    @Test
    void whose_token_does_not_say_when_is_asked_again() {
        assertThat(SignIn.isRecent(Instant.EPOCH, SIGNED_IN)).isFalse();
    }
}
