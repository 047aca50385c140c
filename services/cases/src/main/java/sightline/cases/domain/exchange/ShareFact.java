package sightline.cases.domain.exchange;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ShareBasis;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareKind;
import sightline.platform.language.ShareReceipt;

/** What can happen to something that one agency shares with another. */
public sealed interface ShareFact {

    /**
     * It was shared.
     *
     * @param resendOf the share that it sends again
     * @param detail what it says, in words that stay here
     */
    record Shared(
            ShareId id,
            AgencyId to,
            ShareKind kind,
            ShareBasis basis,
            @Nullable ShareId resendOf,
            @Nullable String detail)
            implements ShareFact {}

    /**
     * Its receiver said how far it has come.
     *
     * @param to whose share it was
     */
    record Acknowledged(ShareId id, AgencyId to, ShareReceipt how) implements ShareFact {}

    /**
     * It did not arrive.
     *
     * @param to who was to receive it
     * @param reason why, in words that stay here
     */
    record Failed(ShareId id, AgencyId to, String reason) implements ShareFact {}
}
