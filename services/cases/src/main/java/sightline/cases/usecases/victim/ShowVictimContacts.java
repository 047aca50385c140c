package sightline.cases.usecases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.victim.VictimContact;
import sightline.cases.domain.victim.VictimContacts;
import sightline.platform.access.CaseVerb;
import sightline.platform.language.CaseId;

/** Shows the victims' section of a case, and nothing else of it, to those who know of victims. */
@ApplicationScoped
public class ShowVictimContacts {

    /**
     * The section.
     *
     * @param contacts the latest first
     * @param rights which verbs of it the reader has now
     */
    public record Shown(List<VictimContact> contacts, Set<CaseVerb> rights) {
        public Shown {
            contacts = List.copyOf(contacts);
            rights = Set.copyOf(rights);
        }
    }

    private final Liaising liaising;
    private final VictimContacts contacts;

    ShowVictimContacts(Liaising liaising, VictimContacts contacts) {
        this.liaising = liaising;
        this.contacts = contacts;
    }

    @Transactional
    public Shown of(CaseId id) {
        return liaising.read(id, about -> new Shown(contacts.of(id), rights(about)));
    }

    private Set<CaseVerb> rights(Case about) {
        return Stream.of(CaseVerb.OFFER_VICTIM_CONTACT, CaseVerb.RECORD_VICTIM_VIEWS)
                .filter(verb -> about instanceof Managed && liaising.may(verb, about))
                .collect(Collectors.toUnmodifiableSet());
    }
}
