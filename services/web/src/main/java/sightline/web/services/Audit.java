package sightline.web.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.words.Words;

/** Who has looked, for those who may know of it. */
public record Audit(Line line) {

    /** Who has looked at a case, the latest first. */
    public List<Looker> lookers(UUID id) {
        return line.list("/cases/%s/looks".formatted(id), Looker.class);
    }

    /** What is searched for; empty or null where it does not matter. */
    public record Search(
            String person,
            String agency,
            String operation,
            String decision,
            @Nullable Instant from,
            @Nullable Instant until) {

        /** What a service is asked; the person is known by their id there. */
        String query(String after) {
            return "?limit=50"
                    + part("person", person)
                    + part("agency", agency)
                    + part("operation", operation)
                    + part("decision", decision)
                    + part("from", from == null ? "" : from.toString())
                    + part("until", until == null ? "" : until.toString())
                    + part("after", after);
        }

        private static String part(String name, String value) {
            return value.isBlank() ? "" : "&%s=%s".formatted(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** Entries, the newest first. */
    public Page<Entry> search(Search search, String after) {
        return line.page("/entries" + search.query(after), Entry.class);
    }

    public Proven entry(long number) {
        return line.get("/entries/" + number, Proven.class);
    }

    /** Of the last seven days, the most striking first. */
    public List<Unusual> unusual() {
        return line.list("/unusual", Unusual.class);
    }

    /** Somebody who has looked at a case. */
    public record Looker(
            @Nullable String person,
            @Nullable String name,
            String agency,
            List<String> roles,
            long times,
            long changes,
            long refused,
            boolean emergency,
            Instant first,
            Instant last,
            List<String> parts) {

        /** What they are called; empty for a partner's system, and where only the agency may be known. */
        public String called() {
            return Audit.called(name, person);
        }
    }

    /** One entry: who was shown, told or refused what; never what was in it. */
    public record Entry(
            long number,
            Instant at,
            String origin,
            String service,
            @Nullable String person,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String area,
            List<String> roles,
            @Nullable String from,
            String operation,
            String part,
            List<String> cases,
            String decision,
            @Nullable String ground,
            @Nullable String reason,
            boolean ownName,
            boolean ownAddress,
            String purpose,
            String request) {

        public String called() {
            return Audit.called(name, person);
        }

        public boolean refused() {
            return decision.equals("refused");
        }
    }

    /** An entry with what proves it. */
    public record Proven(
            Entry entry,
            String said,
            String digest,
            String chain,
            @Nullable String checkpoint) {}

    /** Something about somebody's looking that they should be asked about. */
    public record Unusual(
            String kind,
            String person,
            @Nullable String name,
            @Nullable String agency,
            long times,
            Instant first,
            Instant last,
            List<Long> entries) {

        public String called() {
            return Audit.called(name, person);
        }

        public String what() {
            return Words.ofUnusual(kind);
        }
    }

    private static String called(@Nullable String name, @Nullable String person) {
        if (name != null) {
            return name;
        }
        return person == null ? "" : person;
    }
}
