package sightline.web.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What agencies undertook, by when, and whether they did. */
public record Actions(Line line) {

    public ActionView show(UUID id) {
        return line.get("/actions/" + id, ActionView.class);
    }

    /** Which actions somebody looks for: of their own agency or their area, open ones or all, late ones only. */
    public record Search(String owner, String status, boolean late) {
        public static final Search MINE = new Search("mine", "open", false);
        public static final Search LATE_OF_MINE = new Search("mine", "open", true);
        public static final Search LATE_IN_THE_AREA = new Search("area", "open", true);

        String query() {
            return "?limit=200&owner=%s&status=%s%s".formatted(owner, status, late ? "&late=true" : "");
        }
    }

    public List<ActionView> list(Search search) {
        return line.page("/actions" + search.query(), ActionView.class).items();
    }

    public List<ActionView> of(UUID caseId) {
        return line.page("/actions?limit=200&status=all&caseId=" + caseId, ActionView.class)
                .items();
    }

    /** What is still to be done in these cases. */
    public List<ActionView> open(Collection<String> cases) {
        return OfCases.queries(cases)
                .flatMap(of -> line.allOf("/actions?limit=200&status=open" + of, ActionView.class).stream())
                .toList();
    }

    /** An action as this person may see it: its words are for its owner, the lead agency and co-ordination. */
    public record ActionView(
            String id,
            long version,
            String caseId,
            @Nullable String meetingId,
            @Nullable String what,
            String ownerAgency,
            @Nullable String owner,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            String status,
            @Nullable String lateness,
            int carriedForward,
            @Nullable String lastReason,
            @Nullable String evidence,
            @Nullable Instant assignedAt,
            List<May> may) {

        public ActionView {
            may = may == null ? List.of() : List.copyOf(may);
        }

        public boolean open() {
            return status.equals("assigned") || status.equals("accepted");
        }

        public boolean late() {
            return open() && ("overdue".equals(lateness) || "escalated".equals(lateness));
        }

        public String title() {
            return what == null || what.isBlank() ? "An action of another agency" : what;
        }

        public boolean allows(String verb) {
            return may.stream().anyMatch(one -> one.verb().equals(verb) && one.allowed());
        }
    }
}
