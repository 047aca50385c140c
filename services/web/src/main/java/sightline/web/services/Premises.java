package sightline.web.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who lives at approved premises, and what their key workers hear. */
public record Premises(Line line) {

    public PlacementView show(UUID id) {
        return line.get("/placements/" + id, PlacementView.class);
    }

    /** Placements at this person's own premises: current, expected or past. */
    public List<PlacementView> mine(String status) {
        return line.page("/placements?limit=200&premises=mine&status=" + status, PlacementView.class)
                .items();
    }

    public List<PlacementView> of(UUID caseId) {
        return line.page("/placements?limit=200&caseId=" + caseId, PlacementView.class)
                .items();
    }

    /** A placement as this person may see it. */
    public record PlacementView(
            String id,
            long version,
            String caseId,
            String premises,
            String status,
            @Nullable String outcome,
            @Nullable LocalDate arriveOn,
            @Nullable LocalDate departOn,
            @Nullable Instant arrivedAt,
            @Nullable Instant departedAt,
            @Nullable String moveOn,
            @Nullable String keyWorker,
            List<Session> sessions,
            @Nullable LocalDate nextSessionDue,
            List<May> may) {

        public PlacementView {
            sessions = sessions == null ? List.of() : List.copyOf(sessions);
            may = may == null ? List.of() : List.copyOf(may);
        }

        public boolean allows(String verb) {
            return may.stream().anyMatch(one -> one.verb().equals(verb) && one.allowed());
        }

        public boolean current() {
            return status.equals("resident");
        }
    }

    /** A key work session. */
    public record Session(
            String sessionId,
            Instant at,
            List<String> topics,
            List<String> explored,
            List<String> signs,
            @Nullable String said,
            @Nullable String presentation,
            @Nullable String risk,
            boolean passed,
            @Nullable Instant acknowledgedAt,
            List<May> may) {

        public Session {
            topics = topics == null ? List.of() : List.copyOf(topics);
            explored = explored == null ? List.of() : List.copyOf(explored);
            signs = signs == null ? List.of() : List.copyOf(signs);
            may = may == null ? List.of() : List.copyOf(may);
        }

        public boolean allows(String verb) {
            return may.stream().anyMatch(one -> one.verb().equals(verb) && one.allowed());
        }
    }
}
