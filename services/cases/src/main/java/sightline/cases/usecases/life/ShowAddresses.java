package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.address.Address;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;

/** Shows where a person may live or stay to those who are told of it. */
@ApplicationScoped
public class ShowAddresses {

    /**
     * The latest first.
     *
     * @param checks whether who reads them is told of checks, and so of those that are missing
     * @param may whether they may record one
     */
    public record Shown(List<Address> addresses, boolean checks, boolean may) {
        public Shown {
            addresses = List.copyOf(addresses);
        }
    }

    private final ShowCase showing;
    private final AddressesTold told;
    private final Readers readers;
    private final Rights rights;

    ShowAddresses(ShowCase showing, AddressesTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        Reader reader = readers.of(about);
        return new Shown(told.of(id, reader), told.tellsOfChecks(reader), rights.has(Verb.CHECK_ADDRESS, about));
    }
}
