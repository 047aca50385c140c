package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.cases.domain.exchange.Addressees;
import sightline.cases.domain.exchange.ExchangeRefusal;
import sightline.cases.domain.exchange.Share;
import sightline.cases.domain.exchange.ShareFact;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.ShareBasis;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareKind;
import sightline.platform.language.ShareReceipt;

class SharingInformationTest {
    private static final ShareId ID = new ShareId(UUID.randomUUID());
    private static final ShareFact.Shared WHAT =
            new ShareFact.Shared(ID, Fiction.HEALTH, ShareKind.RISK, ShareBasis.MAPPA_DUTY, null, "Fictional");
    private static final Share.Sent SENT = new Share.Sent(WHAT, Fiction.NOON, Fiction.PROBATION);

    @Test
    void what_is_shared_is_shared_with_an_agency_on_the_case() {
        assertThat(Share.send(WHAT, Fiction.PROBATION, on(Fiction.PROBATION, Fiction.HEALTH)))
                .isEqualTo(new Taken<>(Optional.of(WHAT)));
    }

    @Test
    void nothing_is_shared_with_an_agency_that_is_not_on_the_case() {
        assertThat(Share.send(WHAT, Fiction.PROBATION, on(Fiction.PROBATION)))
                .isEqualTo(new Refused<>(new ExchangeRefusal.NotOnTheCase(Fiction.HEALTH)));
    }

    @Test
    void nobody_shares_with_themselves() {
        assertThat(Share.send(WHAT, Fiction.HEALTH, on(Fiction.HEALTH)))
                .isEqualTo(new Refused<>(new ExchangeRefusal.ToItself()));
    }

    @ParameterizedTest
    @EnumSource(ShareReceipt.class)
    void its_receiver_says_how_far_it_has_come(ShareReceipt how) {
        assertThat(SENT.acknowledge(how, Fiction.HEALTH))
                .isEqualTo(new Taken<>(Optional.of(new ShareFact.Acknowledged(ID, Fiction.PROBATION, how))));
    }

    @Test
    void nobody_else_says_how_far_it_has_come_not_even_whoever_shared_it() {
        for (Share share : List.of(SENT, received(ShareReceipt.DELIVERED), failed())) {
            for (var other : List.of(Fiction.PROBATION, Fiction.POLICE)) {
                assertThat(share.acknowledge(ShareReceipt.READ, other))
                        .isEqualTo(new Refused<>(new ExchangeRefusal.NotTheReceiver(Fiction.HEALTH)));
            }
        }
    }

    @Test
    void it_only_comes_further() {
        assertThat(received(ShareReceipt.READ).acknowledge(ShareReceipt.ACTED_ON, Fiction.HEALTH))
                .isInstanceOf(Taken.class);
        assertThat(received(ShareReceipt.READ).acknowledge(ShareReceipt.DELIVERED, Fiction.HEALTH))
                .isEqualTo(new Refused<>(new ExchangeRefusal.FurtherAlready(ShareReceipt.READ)));
    }

    @Test
    void how_far_it_came_is_told_once() {
        Share read = received(ShareReceipt.DELIVERED, ShareReceipt.READ);

        for (ShareReceipt told : List.of(ShareReceipt.DELIVERED, ShareReceipt.READ)) {
            assertThat(read.acknowledge(told, Fiction.HEALTH)).isEqualTo(new Taken<>(Optional.empty()));
        }
    }

    @Test
    void whoever_shared_it_says_once_that_it_did_not_arrive() {
        assertThat(SENT.fail("The mailbox is full", Fiction.PROBATION))
                .isEqualTo(new Taken<>(Optional.of(new ShareFact.Failed(ID, Fiction.HEALTH, "The mailbox is full"))));
        assertThat(failed().fail("The mailbox is full", Fiction.PROBATION)).isEqualTo(new Taken<>(Optional.empty()));
        assertThat(failed().fail("Something else", Fiction.PROBATION))
                .isEqualTo(new Refused<>(new ExchangeRefusal.FailedAlready()));
        assertThat(SENT.fail("Nothing came", Fiction.HEALTH))
                .isEqualTo(new Refused<>(new ExchangeRefusal.NotTheSender(Fiction.PROBATION)));
    }

    @Test
    void what_its_receiver_acknowledged_did_not_fail() {
        assertThat(received(ShareReceipt.DELIVERED).fail("No answer", Fiction.PROBATION))
                .isEqualTo(new Refused<>(new ExchangeRefusal.Arrived()));
    }

    @Test
    void what_arrives_late_is_acknowledged_all_the_same() {
        assertThat(failed().acknowledge(ShareReceipt.READ, Fiction.HEALTH)).isInstanceOf(Taken.class);
    }

    @Test
    void who_shared_it_who_receives_it_and_the_lead_agency_know_of_it_and_nobody_else() {
        Share between = new Share.Sent(WHAT, Fiction.NOON, Fiction.POLICE);

        assertThat(between.isKnownTo(Fiction.POLICE, Fiction.PROBATION)).isTrue();
        assertThat(between.isKnownTo(Fiction.HEALTH, Fiction.PROBATION)).isTrue();
        assertThat(between.isKnownTo(Fiction.PROBATION, Fiction.PROBATION)).isTrue();
        assertThat(between.isKnownTo(Fiction.PROBATION, Fiction.POLICE)).isFalse();
    }

    private static Addressees on(AgencyId... agencies) {
        return new Addressees(Set.of(agencies));
    }

    private static Share received(ShareReceipt... receipts) {
        return new Share.Received(
                SENT,
                List.of(receipts).stream()
                        .map(how -> new Share.Receipt(how, Fiction.NOON))
                        .toList());
    }

    private static Share failed() {
        return new Share.Failed(SENT, "The mailbox is full", Fiction.NOON);
    }
}
