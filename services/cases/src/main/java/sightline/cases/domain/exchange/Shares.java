package sightline.cases.domain.exchange;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.ShareId;

/** What agencies share with each other, by case. */
public interface Shares {

    /** One of this case. */
    Optional<Share> find(CaseId about, ShareId id);
}
