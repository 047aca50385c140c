package sightline.cases.usecases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.victim.VictimContact;
import sightline.cases.domain.victim.VictimContacts;
import sightline.cases.domain.victim.VictimFact;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;

/** Writes down the views of whoever was offered contact; the same once more changes nothing. */
@ApplicationScoped
public class RecordVictimViews {
    private final Liaising liaising;
    private final VictimContacts contacts;

    RecordVictimViews(Liaising liaising, VictimContacts contacts) {
        this.liaising = liaising;
        this.contacts = contacts;
    }

    @Transactional
    public Decision<CaseId> record(Contacting on, VictimFact.Views said) {
        return liaising.decide(on, CaseVerb.RECORD_VICTIM_VIEWS, managed -> contact(managed.id(), said)
                .record(said));
    }

    private VictimContact contact(CaseId about, VictimFact.Views said) {
        return contacts.find(about, said.id()).orElseThrow(() -> new NotKnown("contact in this case"));
    }
}
