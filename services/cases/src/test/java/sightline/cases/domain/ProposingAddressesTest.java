package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.address.Address;
import sightline.cases.domain.address.AddressFact;
import sightline.platform.language.AddressCheck;
import sightline.platform.language.AddressId;
import sightline.platform.language.AddressPurpose;
import sightline.platform.language.CheckOutcome;

class ProposingAddressesTest {
    private static final AddressId ID = new AddressId(UUID.randomUUID());
    private static final Address PROPOSED = Address.proposed(new Address.Proposal(
            new AddressFact.Proposed(ID, AddressPurpose.RELEASE, LocalDate.of(2026, 12, 1), null, "1 Fictional Street"),
            Fiction.NOON,
            Fiction.PROBATION));

    @Test
    void of_an_address_that_is_only_proposed_every_check_is_missing() {
        assertThat(PROPOSED.missing()).containsExactlyInAnyOrder(AddressCheck.values());
    }

    @Test
    void a_concern_is_a_check_that_was_made_and_what_was_not_possible_is_still_missing() {
        Address checked = PROPOSED.with(made(checked(AddressCheck.CHILDREN, CheckOutcome.CONCERN)))
                .with(made(checked(AddressCheck.EXISTS, CheckOutcome.NOT_POSSIBLE)));

        assertThat(checked.missing()).doesNotContain(AddressCheck.CHILDREN).contains(AddressCheck.EXISTS);
    }

    @Test
    void a_check_made_again_with_another_outcome_is_told_anew_and_the_latest_counts() {
        Address.Check first = made(checked(AddressCheck.EXISTS, CheckOutcome.CLEAR));
        AddressFact.Checked again = checked(AddressCheck.EXISTS, CheckOutcome.NOT_POSSIBLE);
        Address once = PROPOSED.with(first);

        assertThat(once.check(again)).contains(again);
        Address twice = once.with(made(again));
        assertThat(twice.missing()).contains(AddressCheck.EXISTS);
        assertThat(twice.checks()).hasSize(2);
        assertThat(twice.isSuperseded(first)).isTrue();
    }

    @Test
    void the_same_outcome_again_tells_nothing_anew() {
        AddressFact.Checked clear = checked(AddressCheck.EXISTS, CheckOutcome.CLEAR);

        assertThat(PROPOSED.with(made(clear)).check(clear)).isEmpty();
    }

    private static AddressFact.Checked checked(AddressCheck check, CheckOutcome outcome) {
        return new AddressFact.Checked(ID, check, outcome, null);
    }

    private static Address.Check made(AddressFact.Checked checked) {
        return new Address.Check(checked, Fiction.NOON, Fiction.POLICE);
    }
}
