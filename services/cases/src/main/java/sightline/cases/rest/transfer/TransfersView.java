package sightline.cases.rest.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.Transfer.Answer;
import sightline.cases.domain.transfer.Transfer.Offered;
import sightline.cases.domain.transfer.Transfer.Settled;
import sightline.cases.usecases.ShowThings;

/** To which areas a case was offered, the latest first. */
@Schema(name = "Transfers")
record TransfersView(List<Item> items) {

    /** What became of an offer. */
    enum Outcome {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** One offer; it waits for an answer when it says nothing of the outcome. */
    @Schema(name = "Transfer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String transferId,
            String toArea,

            @Schema(description = "Who would lead there; once it is accepted, who does")
            String leadAgency,

            @Nullable String reason,
            Instant at,
            String agency,
            @Nullable Outcome outcome,
            @Nullable String outcomeReason,
            @Nullable Instant settledAt,

            @Schema(description = "What its reader may do about it now: withdraw")
            List<String> may) {

        static Item of(Transfer one, boolean withdraws) {
            return switch (one) {
                case Offered waiting -> of(waiting, null, withdraws ? List.of("withdraw") : List.of());
                case Settled settled -> of(settled.offer(), settled, List.of());
            };
        }

        private static Item of(Offered offered, @Nullable Settled settled, List<String> may) {
            Answer answer = settled == null ? null : settled.answer();
            return new Item(
                    offered.id().toString(),
                    offered.what().to().value(),
                    answer instanceof Answer.Accepted(var lead)
                            ? lead.value()
                            : offered.what().lead().value(),
                    said(offered.what().reason()),
                    offered.at(),
                    offered.by().value(),
                    outcome(answer),
                    said(reason(answer)),
                    settled == null ? null : settled.at(),
                    may);
        }

        private static @Nullable Outcome outcome(@Nullable Answer answer) {
            return switch (answer) {
                case null -> null;
                case Answer.Accepted _ -> Outcome.ACCEPTED;
                case Answer.Declined _ -> Outcome.DECLINED;
                case Answer.Withdrawn _ -> Outcome.WITHDRAWN;
            };
        }

        private static String reason(@Nullable Answer answer) {
            return switch (answer) {
                case Answer.Declined(var reason) -> reason;
                case Answer.Withdrawn(var reason) -> reason;
                case Answer.Accepted _ -> "";
                case null -> "";
            };
        }

        private static @Nullable String said(String words) {
            return words.isEmpty() ? null : words;
        }
    }

    static TransfersView of(ShowThings.Shown<Transfer> shown) {
        return new TransfersView(
                shown.things().stream().map(one -> Item.of(one, shown.may())).toList());
    }
}
