package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes between the agencies on a case, the latest first, as far as it concerns whose agency asks. */
public final class Exchanges {

    private Exchanges() {}

    /** What they share with each other. */
    public record Shares(List<Share> items) {

        public Shares {
            items = items == null ? List.of() : List.copyOf(items);
        }

        /** Those that did not arrive, which may be sent again. */
        public List<Share> failed() {
            return items.stream().filter(one -> one.failed() != null).toList();
        }
    }

    /** How far something has come. */
    public record Receipt(String how, Instant at) {}

    /** That it did not arrive. */
    public record Failure(Instant at, String reason) {}

    /**
     * Something that was shared.
     *
     * @param resendOf the share that it sends again
     * @param receipts the furthest last
     * @param may what this person may do about it now
     */
    public record Share(
            String shareId,
            String from,
            String to,
            String kind,
            String basis,
            @Nullable String detail,
            Instant at,
            @Nullable String resendOf,
            List<Receipt> receipts,
            @Nullable Failure failed,
            List<String> may) {

        public Share {
            receipts = receipts == null ? List.of() : List.copyOf(receipts);
            may = may == null ? List.of() : List.copyOf(may);
        }

        /** How it stands, in a word; null while its receiver has said nothing. */
        public @Nullable String stage() {
            if (failed != null) {
                return "failed";
            }
            return receipts.isEmpty() ? null : receipts.getLast().how();
        }
    }

    /** What they ask each other. */
    public record Questions(List<Question> items) {

        public Questions {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /**
     * Something that was asked.
     *
     * @param answer null while nobody has answered
     * @param may what this person may do about it now
     */
    public record Question(
            String questionId,
            String from,
            String to,
            String question,
            Instant at,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            List<String> may) {

        public Question {
            may = may == null ? List.of() : List.copyOf(may);
        }
    }
}
