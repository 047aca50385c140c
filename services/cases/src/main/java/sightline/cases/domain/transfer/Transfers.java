package sightline.cases.domain.transfer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.TransferId;

/** Transfers, by case, and those that wait for an area. */
public interface Transfers {

    /** One that is offered, or was. */
    record Reference(TransferId id, CaseId about) {}

    /** One of this case. */
    Optional<Transfer> find(CaseId about, TransferId id);

    /** The one of this case that waits for an answer. */
    Optional<Transfer.Offered> open(CaseId about);

    /** Which wait for this area's answer, the oldest first, after the given one. */
    List<Reference> waitingFor(AreaId area, @Nullable TransferId after, int atMost);

    /** One that was offered to this area. */
    Optional<Reference> offeredTo(AreaId area, TransferId id);
}
