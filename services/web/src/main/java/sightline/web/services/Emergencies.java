package sightline.web.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Emergency access to cases, for those who review it: by reference, with nothing of any case. */
public record Emergencies(Line line) {
    private static final int MOST_PAGES = 20;

    /** What nobody has reviewed comes first, the longest due before all. */
    public Page<Emergency> list(String after) {
        String from = after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        return line.page("/emergencies?limit=100" + from, Emergency.class);
    }

    /** One of them, however far down the list. */
    public Optional<Emergency> find(String id) {
        @Nullable String after = "";
        for (int page = 0; after != null && page < MOST_PAGES; page++) {
            Page<Emergency> some = list(after);
            Optional<Emergency> found = some.items().stream()
                    .filter(one -> one.emergencyId().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            after = some.next();
        }
        return Optional.empty();
    }

    /** Somebody opened a case that they do not see. */
    public record Emergency(
            String emergencyId,
            String caseId,
            String person,
            String agency,
            String ground,
            String words,
            Instant at,
            Instant until,
            Instant reviewDue,
            boolean overdue,
            @Nullable Instant escalatedAt,
            @Nullable Review review) {}

    /** What a second person found. */
    public record Review(String outcome, String words, String by, String agency, Instant at) {}
}
