package sightline.cases.usecases.life;

import java.util.List;
import sightline.cases.domain.support.Provider;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Who cares for persons, as their readers are told of it. */
public interface ProvidersTold {

    /** Those of a case now, as far as the reader is told. */
    List<Provider> providers(CaseId about, Reader reader);
}
