package sightline.web.services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the detectors noticed, and what answered it. */
public record Oversight(Line line) {

    /** Open alerts that this person must answer or is told of. */
    public List<AlertView> mine() {
        return line.list("/alerts?status=open&mine=true", AlertView.class);
    }

    /** Open alerts of every case this person may know of. */
    public List<AlertView> open() {
        return line.list("/alerts?status=open", AlertView.class);
    }

    public List<AlertView> of(UUID caseId) {
        return line.list("/alerts?status=all&caseId=" + caseId, AlertView.class);
    }

    /** An alert as this person may see it. */
    public record AlertView(
            String alertId,
            String caseId,
            String detector,
            String title,
            @Nullable String limb,
            List<String> because,
            @Nullable String sentence,
            String ownerRole,
            List<String> recipients,
            Instant raisedAt,
            @Nullable Instant dueAt,
            String status,
            @Nullable String closedHow,
            @Nullable String clearedBy,
            @Nullable Instant wouldHaveFiredAt,
            List<May> may) {

        public AlertView {
            because = because == null ? List.of() : List.copyOf(because);
            recipients = recipients == null ? List.of() : List.copyOf(recipients);
            may = may == null ? List.of() : List.copyOf(may);
        }

        public boolean open() {
            return !status.equals("closed");
        }

        public boolean allows(String verb) {
            return may.stream().anyMatch(one -> one.verb().equals(verb) && one.allowed());
        }
    }
}
