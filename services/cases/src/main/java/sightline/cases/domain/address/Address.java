package sightline.cases.domain.address;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AddressCheck;
import sightline.platform.language.AddressId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CheckOutcome;

/**
 * One address where the person may live or stay, with everything that was looked into there. Checks are made again, and
 * the latest of a kind counts; nothing of it is refused.
 *
 * @param proposal how it was proposed; null for a reader who is told of its checks alone
 * @param checks oldest first
 */
public record Address(AddressId id, @Nullable Proposal proposal, List<Check> checks) {

    public Address {
        checks = List.copyOf(checks);
    }

    /** Who proposed it, and when. */
    public record Proposal(AddressFact.Proposed what, Instant at, AgencyId by) {}

    /** Who looked into something, and when. */
    public record Check(AddressFact.Checked what, Instant at, AgencyId by) {}

    /** Just proposed. */
    public static Address proposed(Proposal proposal) {
        return new Address(proposal.what().id(), proposal, List.of());
    }

    /** Of which a reader is told only that something was looked into there. */
    public static Address checkedOnly(AddressId id) {
        return new Address(id, null, List.of());
    }

    /** With one check more. */
    public Address with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new Address(id, proposal, more);
    }

    /** What nobody has looked into, or could: a concern is found by looking. */
    public Set<AddressCheck> missing() {
        Set<AddressCheck> missing = EnumSet.allOf(AddressCheck.class);
        missing.removeIf(check -> latest(check)
                .filter(one -> one.what().outcome() != CheckOutcome.NOT_POSSIBLE)
                .isPresent());
        return missing;
    }

    /** Whether a later check of the same kind took its place. */
    public boolean isSuperseded(Check check) {
        return latest(check.what().check()).filter(last -> !last.equals(check)).isPresent();
    }

    /** Says what a check found; nothing is told anew when the latest found the same. */
    public Optional<AddressFact> check(AddressFact.Checked checked) {
        return latest(checked.check()).filter(one -> one.what().equals(checked)).isPresent()
                ? Optional.empty()
                : Optional.of(checked);
    }

    private Optional<Check> latest(AddressCheck check) {
        return checks.reversed().stream()
                .filter(one -> one.what().check() == check)
                .findFirst();
    }
}
