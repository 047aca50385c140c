package sightline.cases.postgres.transfer;

import org.jspecify.annotations.Nullable;
import sightline.cases.domain.transfer.Handover;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.TransferDeclinedV1;
import sightline.platform.contracts.cases.TransferOfferedV1;
import sightline.platform.contracts.cases.TransferWithdrawnV1;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.AreaId;

/** What is announced of transfers, and which of their words stay here. */
public final class AnnouncedTransfer {

    private AnnouncedTransfer() {}

    public static Kept of(TransferFact fact) {
        return switch (fact) {
            case TransferFact.Offered offered ->
                Kept.announcing(new TransferOfferedV1(offered.id(), offered.to(), offered.lead(), true))
                        .and("reason", offered.reason());
            case TransferFact.Passed passed -> Kept.announcing(passed(passed.over(), passed.from()));
            case TransferFact.Declined declined ->
                Kept.announcing(new TransferDeclinedV1(declined.id(), true)).and("reason", declined.reason());
            case TransferFact.Withdrawn withdrawn ->
                Kept.announcing(new TransferWithdrawnV1(withdrawn.id(), true)).and("reason", withdrawn.reason());
        };
    }

    private static TransferredV1 passed(Handover over, AreaId from) {
        Handover.@Nullable Former former = over.former();
        return new TransferredV1(
                over.id(),
                from,
                over.to(),
                over.lead(),
                over.leadKind(),
                over.coordination(),
                former == null ? null : former.agency(),
                former == null ? null : former.as());
    }
}
