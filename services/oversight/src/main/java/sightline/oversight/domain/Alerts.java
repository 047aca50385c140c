package sightline.oversight.domain;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.AlertId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;

/** Where alerts are kept. */
public interface Alerts {

    Optional<Alert> find(AlertId id);

    /** The alert, and nobody else changes it until the transaction ends. */
    Optional<Alert> findToChange(AlertId id);

    /** Every alert of a case, open or closed, in the order in which they were raised. */
    List<Alert> of(CaseId about);

    /** The same, and nobody else changes one of them until the transaction ends. */
    List<Alert> ofToChange(CaseId about);

    /** Keeps what has changed, with the facts that explain it, in one transaction. */
    void save(List<Change<Alert, AlertFact>> changes);
}
