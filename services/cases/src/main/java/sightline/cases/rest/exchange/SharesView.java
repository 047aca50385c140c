package sightline.cases.rest.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.exchange.Share;
import sightline.cases.usecases.exchange.ShowExchanges;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ShareBasis;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareKind;
import sightline.platform.language.ShareReceipt;

/** What agencies share with each other, the latest first. */
@Schema(name = "Shares")
record SharesView(List<Item> items) {

    /** How far it has come, and when. */
    @Schema(name = "ShareReceived")
    record Receipt(ShareReceipt how, Instant at) {}

    /** That it did not arrive. */
    @Schema(name = "ShareNotArrived")
    record Failure(Instant at, String reason) {}

    /** One of it; nobody has said anything of it when it has no receipts and did not fail. */
    @Schema(name = "Share")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String shareId,
            String from,
            String to,
            ShareKind kind,
            ShareBasis basis,
            @Nullable String detail,
            Instant at,

            @Schema(description = "The share that it sends again") @Nullable
            String resendOf,

            List<Receipt> receipts,
            @Nullable Failure failed,

            @Schema(description = "What its reader may do about it now: acknowledge, report-failure")
            List<String> may) {

        static Item of(Share one, List<String> may) {
            Share.Sent sent = one.sent();
            ShareId before = sent.what().resendOf();
            return new Item(
                    one.id().toString(),
                    sent.by().value(),
                    sent.what().to().value(),
                    sent.what().kind(),
                    sent.what().basis(),
                    sent.what().detail(),
                    sent.at(),
                    before == null ? null : before.toString(),
                    receipts(one),
                    one instanceof Share.Failed(var _, var reason, var at) ? new Failure(at, reason) : null,
                    may);
        }

        private static List<Receipt> receipts(Share one) {
            return one instanceof Share.Received received
                    ? received.receipts().stream()
                            .map(receipt -> new Receipt(receipt.how(), receipt.at()))
                            .toList()
                    : List.of();
        }
    }

    static SharesView of(ShowExchanges.Shown<Share> shown) {
        return new SharesView(
                shown.items().stream().map(one -> Item.of(one, may(one, shown))).toList());
    }

    private static List<String> may(Share one, ShowExchanges.Shown<Share> shown) {
        AgencyId reader = shown.agency();
        if (reader.equals(one.sent().what().to()) && shown.rights().contains(Verb.ACKNOWLEDGE_SHARE)) {
            return isFinished(one) ? List.of() : List.of("acknowledge");
        }
        return one instanceof Share.Sent sent
                        && reader.equals(sent.by())
                        && shown.rights().contains(Verb.REPORT_SHARE_FAILED)
                ? List.of("report-failure")
                : List.of();
    }

    private static boolean isFinished(Share one) {
        return one instanceof Share.Received received
                && received.receipts().getLast().how() == ShareReceipt.ACTED_ON;
    }
}
