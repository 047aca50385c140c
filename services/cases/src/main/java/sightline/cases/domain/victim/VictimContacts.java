package sightline.cases.domain.victim;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.VictimContactId;

/** What victim liaison offered, by case; whoever asks for it must know of victims at all. */
public interface VictimContacts {

    /** All of a case, the latest first. */
    List<VictimContact> of(CaseId about);

    /** One of this case. */
    Optional<VictimContact> find(CaseId about, VictimContactId id);
}
