package sightline.web.services;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who meets about a case, and what they decided. */
public record Meetings(Line line) {

    public MeetingView show(UUID id) {
        return line.get("/meetings/" + id, MeetingView.class);
    }

    public List<MeetingView> from(LocalDate day) {
        return line.page("/meetings?limit=200&from=" + day, MeetingView.class).items();
    }

    public List<MeetingView> inStatus(String status) {
        return line.page("/meetings?limit=200&status=" + status, MeetingView.class)
                .items();
    }

    public List<MeetingView> of(UUID caseId) {
        return line.page("/meetings?limit=200&caseId=" + caseId, MeetingView.class)
                .items();
    }

    /** What is scheduled for these cases from this day on, soonest first. */
    public List<MeetingView> scheduled(Collection<String> cases, LocalDate from) {
        return OfCases.queries(cases)
                .flatMap(of ->
                        line
                                .allOf("/meetings?limit=200&status=scheduled&from=" + from + of, MeetingView.class)
                                .stream())
                .sorted(Comparator.comparing(MeetingView::startsAt))
                .toList();
    }

    /** A meeting as this person may see it. */
    public record MeetingView(
            String id,
            long version,
            String caseId,
            String kind,
            int level,
            @Nullable Integer number,
            Instant startsAt,
            @Nullable String venue,
            String status,
            List<Invited> invited,
            List<Decision> decisions,
            @Nullable Minutes minutes,
            List<May> may) {

        public MeetingView {
            invited = invited == null ? List.of() : List.copyOf(invited);
            decisions = decisions == null ? List.of() : List.copyOf(decisions);
            may = may == null ? List.of() : List.copyOf(may);
        }

        public boolean scheduled() {
            return status.equals("scheduled");
        }

        public boolean minutesWait() {
            return status.equals("held");
        }

        public long answered() {
            return invited.stream().filter(one -> one.answer() != null).count();
        }

        /** The required agencies that have not said what they know. */
        public List<Invited> missing() {
            return invited.stream()
                    .filter(one -> one.required() && one.answer() == null)
                    .toList();
        }

        public Optional<Invited> invitation(String agency) {
            return invited.stream().filter(one -> one.agency().equals(agency)).findFirst();
        }
    }

    /** An agency that was asked, what it said, and how it took part. */
    public record Invited(
            String agency,
            boolean required,
            @JsonProperty("return") @Nullable String answer,
            @Nullable String presence) {}

    /** What a meeting decided, and why. */
    public record Decision(
            String decisionId,
            String topic,
            @Nullable String decision,
            @Nullable String because,
            @Nullable String dissent) {}

    /** The minutes: a draft until the chair approves them. */
    public record Minutes(
            @Nullable String text,
            @Nullable Integer version,
            @Nullable Instant approvedAt,
            List<String> distributedTo,
            @Nullable String etag) {

        /** For whoever writes the next draft; null for the others. */
        public @Nullable Long edition() {
            return etag == null ? null : Long.valueOf(etag.replace("\"", ""));
        }

        public Minutes {
            distributedTo = distributedTo == null ? List.of() : List.copyOf(distributedTo);
        }
    }
}
