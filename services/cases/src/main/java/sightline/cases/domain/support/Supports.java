package sightline.cases.domain.support;

import java.util.Optional;
import sightline.platform.language.CareKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.ServiceId;

/** The services persons get and who cares for them, by case. */
public interface Supports {

    /** One service of this case. */
    Optional<Support> find(CaseId about, ServiceId id);

    /** Who cares for the person now. */
    Optional<Provider> provider(CaseId about, CareKind kind);
}
