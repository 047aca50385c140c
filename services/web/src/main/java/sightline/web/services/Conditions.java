package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.web.words.Words;

/** What binds a person and what bound them, the latest first. */
public record Conditions(List<Item> items) {

    public Conditions {
        items = items == null ? List.of() : List.copyOf(items);
    }

    public List<Item> binding() {
        return items.stream().filter(one -> one.endedAt() == null).toList();
    }

    public List<Item> ended() {
        return items.stream().filter(one -> one.endedAt() != null).toList();
    }

    /**
     * One of them.
     *
     * @param endedAt null while it binds
     * @param may what this person may tell of it now
     */
    public record Item(
            String conditionId,
            String kind,
            String instrument,
            @Nullable String text,
            @Nullable String enforcedBy,
            Instant at,
            String agency,
            List<Evidence> evidence,
            @Nullable Instant endedAt,
            List<String> may) {

        public Item {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
            may = may == null ? List.of() : List.copyOf(may);
        }

        /** Whether it was set by then, and had not ended. */
        public boolean bindsAt(Instant moment) {
            return !at.isAfter(moment) && (endedAt == null || endedAt.isAfter(moment));
        }

        /** What it is, and what it says. */
        public String inWords() {
            return text == null ? Words.of(kind) : Words.of(kind) + ": " + text;
        }
    }

    /** What shows that it is real, when and by which agency that was told. */
    public record Evidence(@Nullable String evidence, Instant at, String agency) {}
}
