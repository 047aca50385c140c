package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.support.Provider;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.language.CaseId;

/** Shows who cares for a person to those who are told of it. */
@ApplicationScoped
public class ShowProviders {
    private final ShowCase showing;
    private final ProvidersTold told;
    private final Readers readers;

    ShowProviders(ShowCase showing, ProvidersTold told, Readers readers) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
    }

    @Transactional
    public List<Provider> of(CaseId id) {
        return told.providers(id, readers.of(showing.show(id)));
    }
}
