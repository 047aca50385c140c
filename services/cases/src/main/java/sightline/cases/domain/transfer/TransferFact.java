package sightline.cases.domain.transfer;

import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.TransferId;

/** What can happen to the transfer of a case to another area. */
public sealed interface TransferFact {

    /**
     * The case was offered.
     *
     * @param to the area
     * @param lead who would lead there
     * @param reason why, in words that stay here
     */
    record Offered(TransferId id, AreaId to, AgencyId lead, String reason) implements TransferFact {

        /** Whether this says the same of the same case, told as another offer. */
        boolean repeats(Offered other) {
            return to.equals(other.to) && lead.equals(other.lead) && reason.equals(other.reason);
        }
    }

    /**
     * The other area took it, and it passed over.
     *
     * @param from the area that it left
     */
    record Passed(Handover over, AreaId from) implements TransferFact {}

    /**
     * The other area does not take it.
     *
     * @param reason why, in words that stay here
     */
    record Declined(TransferId id, String reason) implements TransferFact {}

    /**
     * It is offered no more.
     *
     * @param reason why, in words that stay here
     */
    record Withdrawn(TransferId id, String reason) implements TransferFact {}
}
