package sightline.cases.postgres.victim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.victim.VictimContact;
import sightline.cases.domain.victim.VictimContacts;
import sightline.cases.domain.victim.VictimFact;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.VictimContactOfferedV1;
import sightline.platform.contracts.cases.VictimViewsRecordedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.VictimContactId;

/** What victim liaison does, folded from the history of its case, whole: who knows of victims is told all of it. */
@ApplicationScoped
class PostgresVictimContacts implements VictimContacts {
    private static final Set<Class<? extends Record>> KINDS =
            Set.of(VictimContactOfferedV1.class, VictimViewsRecordedV1.class);

    private final OwnFacts facts;

    PostgresVictimContacts(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<VictimContact> of(CaseId about) {
        return List.copyOf(folded(about).sequencedValues().reversed());
    }

    @Override
    public Optional<VictimContact> find(CaseId about, VictimContactId id) {
        return Optional.ofNullable(folded(about).get(id));
    }

    private SequencedMap<VictimContactId, VictimContact> folded(CaseId about) {
        SequencedMap<VictimContactId, VictimContact> contacts = new LinkedHashMap<>();
        facts.of(about, KINDS).forEach(one -> add(contacts, one));
        return contacts;
    }

    private static void add(Map<VictimContactId, VictimContact> contacts, OwnFact one) {
        switch (one.fact()) {
            case VictimContactOfferedV1(var id) ->
                contacts.put(
                        id, new VictimContact(id, one.occurred(), one.recorded().agency(), List.of()));
            case VictimViewsRecordedV1 views ->
                contacts.computeIfPresent(views.contactId(), (id, contact) -> with(contact, views, one));
            default -> throw new IllegalStateException("No fact of a victim contact: " + one.type());
        }
    }

    private static VictimContact with(VictimContact contact, VictimViewsRecordedV1 views, OwnFact one) {
        String words = one.recorded().text().getOrDefault("views", "");
        var said = new VictimFact.Views(contact.id(), views.conditionsRequested(), words);
        List<VictimContact.Views> all = new ArrayList<>(contact.views());
        all.add(new VictimContact.Views(said, one.occurred()));
        return new VictimContact(contact.id(), contact.at(), contact.by(), all);
    }
}
