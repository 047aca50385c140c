package sightline.web.services;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long records are kept, what holds them, and what is to be destroyed: by reference, with nothing of any case. */
public record Retention(Line line) {

    /** Those whose review is due, the longest due before all, or every one; some of them at a time. */
    public Page<Listed> list(boolean due, String after) {
        String from = after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        return line.page("/retention?due=" + (due ? "yes" : "all") + from, Listed.class);
    }

    public Kept show(UUID id) {
        return line.get("/cases/%s/retention".formatted(id), Kept.class);
    }

    /**
     * A record in the list.
     *
     * @param kind which rule says for how long it is kept; null while they are managed
     * @param holds how many legal holds stand
     */
    public record Listed(
            @JsonProperty("case") String caseId,
            String area,
            String leadAgency,
            @Nullable LocalDate leftOn,
            @JsonProperty("class") @Nullable String kind,
            @Nullable LocalDate reviewOn,
            boolean due,
            long holds,
            @Nullable Erasure erasure) {}

    /**
     * One record, with all that stands for and against keeping it.
     *
     * @param reviews the latest first
     * @param may what would be accepted of whoever asks
     */
    public record Kept(
            @JsonProperty("case") String caseId,
            String area,
            String leadAgency,
            @Nullable LocalDate leftOn,
            @JsonProperty("class") @Nullable String kind,
            @Nullable LocalDate reviewOn,
            boolean due,
            @Nullable Erasure erasure,
            List<Hold> holds,
            List<Review> reviews,
            List<String> may) {

        public Kept {
            holds = holds == null ? List.of() : List.copyOf(holds);
            reviews = reviews == null ? List.of() : List.copyOf(reviews);
            may = may == null ? List.of() : List.copyOf(may);
        }

        /** Everybody who did something about it. */
        public List<String> people() {
            return Stream.of(
                            Stream.ofNullable(erasure).map(Erasure::proposedBy),
                            holds.stream().map(Hold::setBy),
                            reviews.stream().map(Review::by))
                    .flatMap(some -> some)
                    .distinct()
                    .toList();
        }

        /** The proposal that stands; there is no other page of one. */
        public Erasure require(UUID id) {
            return Optional.ofNullable(erasure)
                    .filter(one -> one.id().equals(id.toString()))
                    .orElseThrow(NotFoundException::new);
        }

        public Hold requireHold(UUID id) {
            return holds.stream()
                    .filter(one -> one.id().equals(id.toString()))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }

        public boolean may(String verb) {
            return may.contains(verb);
        }
    }

    /** A proposal to destroy a record, which somebody else must approve. */
    public record Erasure(
            String id, String ground, String reason, String proposedBy, Instant proposedAt, LocalDate lapsesOn) {}

    /** Why nothing of a record may be destroyed for now. */
    public record Hold(String id, String ground, String reference, String setBy, Instant setAt) {}

    /** What somebody found when they asked whether it is still needed. */
    public record Review(
            String outcome, String reason, @Nullable LocalDate nextOn, String by, Instant at) {}
}
