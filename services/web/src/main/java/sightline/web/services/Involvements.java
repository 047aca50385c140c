package sightline.web.services;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which agencies asked to be on which cases. */
public record Involvements(Line line) {
    private static final int MOST_PAGES = 20;

    /** What whoever looks has asked, the oldest first. */
    public List<Involvement> own() {
        return all("/involvement-requests");
    }

    /** What was asked of a case, the oldest first. */
    public List<Involvement> of(UUID id) {
        return all("/cases/%s/involvement-requests".formatted(id));
    }

    public Optional<Involvement> find(UUID about, UUID request) {
        return of(about).stream()
                .filter(one -> one.requestId().equals(request.toString()))
                .findFirst();
    }

    private List<Involvement> all(String path) {
        List<Involvement> all = new ArrayList<>();
        @Nullable String after = "";
        for (int page = 0; after != null && page < MOST_PAGES; page++) {
            Page<Involvement> some =
                    line.page(path + "?limit=200" + (after.isEmpty() ? "" : "&after=" + after), Involvement.class);
            all.addAll(some.items());
            after = some.next();
        }
        return all;
    }

    /**
     * A request to be on a case.
     *
     * @param named how whoever asked named it
     * @param answer null while there is none
     */
    public record Involvement(
            String requestId,
            String named,
            String agency,
            String person,
            String reason,
            Instant at,
            @Nullable Answer answer) {

        /** How they named it, in words. */
        public String whose() {
            int space = named.indexOf(' ');
            return named.startsWith("case ") || space < 0
                    ? "A case you were sent to"
                    : named.substring(0, space).toUpperCase(Locale.ROOT) + named.substring(space);
        }
    }

    /** What the lead agency said. */
    public record Answer(String outcome, String words, String by, String agency, Instant at) {

        public boolean joined() {
            return outcome.equals("joined");
        }
    }
}
