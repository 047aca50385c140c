package sightline.cases.postgres.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.address.Address;
import sightline.cases.domain.address.AddressFact;
import sightline.cases.domain.address.Addresses;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.life.AddressesTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.AddressCheckedV1;
import sightline.platform.contracts.cases.AddressProposedV1;
import sightline.platform.language.AddressId;
import sightline.platform.language.CaseId;

/** Addresses, folded from the history of their case. */
@ApplicationScoped
class PostgresAddresses implements Addresses, AddressesTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(AddressProposedV1.class, AddressCheckedV1.class);

    private final OwnFacts facts;

    PostgresAddresses(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Address> find(CaseId about, AddressId id) {
        return Optional.ofNullable(folded(facts.whole(about, KINDS)).get(id));
    }

    @Override
    public List<Address> of(CaseId about, Reader reader) {
        return List.copyOf(
                folded(facts.heard(about, KINDS, reader)).sequencedValues().reversed());
    }

    @Override
    public boolean tellsOfChecks(Reader reader) {
        return new Hearing(reader).isToldOf(AddressCheckedV1.class);
    }

    private static SequencedMap<AddressId, Address> folded(List<Heard> facts) {
        SequencedMap<AddressId, Address> addresses = new LinkedHashMap<>();
        facts.forEach(one -> add(addresses, one));
        return addresses;
    }

    private static void add(Map<AddressId, Address> addresses, Heard one) {
        if (one.fact() instanceof AddressProposedV1 told) {
            var proposed = new AddressFact.Proposed(
                    told.addressId(), told.purpose(), told.useOn(), told.childrenPresent(), one.word("address"));
            addresses.put(proposed.id(), Address.proposed(new Address.Proposal(proposed, one.at(), one.by())));
        }
        if (one.fact() instanceof AddressCheckedV1 told) {
            var checked = new AddressFact.Checked(told.addressId(), told.check(), told.outcome(), one.word("finding"));
            Address known = addresses.getOrDefault(checked.id(), Address.checkedOnly(checked.id()));
            addresses.put(checked.id(), known.with(new Address.Check(checked, one.at(), one.by())));
        }
    }
}
