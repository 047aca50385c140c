package sightline.web.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.words.Words;

/** Who works with Sightline, for those who administer them. */
public record Staff(Line line) {
    private static final Duration SOON = Duration.ofDays(60);

    /** Whom somebody looks for; empty is anybody. */
    public record Search(String words, String agency, String role, String show) {

        String query(int from) {
            return "?limit=50&after=%d&show=%s%s%s%s"
                    .formatted(from, show, part("words", words), part("agency", agency), part("role", role));
        }

        private static String part(String name, String value) {
            return value.isBlank() ? "" : "&%s=%s".formatted(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    public Page<Person> list(Search search, int from) {
        return line.page("/people" + search.query(from), Person.class);
    }

    public InFull show(UUID id) {
        return line.get("/people/" + id, InFull.class);
    }

    public List<Change> changes(UUID id) {
        return line.page("/people/%s/changes?limit=50".formatted(id), Change.class)
                .items();
    }

    public List<Proposal> proposals() {
        return line.page("/proposals?limit=200", Proposal.class).items();
    }

    public Proposal proposal(UUID id) {
        return line.get("/proposals/" + id, Proposal.class);
    }

    /** Somebody who works with Sightline. */
    public record Person(
            String id,
            String login,
            String firstName,
            String lastName,
            String email,
            String agency,
            List<String> roles,
            @Nullable Instant vettedUntil,
            boolean category4,
            boolean homeKnown,
            boolean active,
            boolean signedIn) {

        public String name() {
            return firstName + " " + lastName;
        }

        /** What is to be said of their vetting beside its end; empty when nothing is. */
        public String vetting(Instant now) {
            if (vettedUntil == null) {
                return "Not vetted";
            }
            if (!vettedUntil.isAfter(now)) {
                return "Vetting has ended";
            }
            return vettedUntil.isAfter(now.plus(SOON)) ? "" : "Vetting ends soon";
        }

        /** The same, now. */
        public String vetting() {
            return vetting(Clock.systemUTC().instant());
        }
    }

    /** Somebody with what whoever looks may do. */
    public record InFull(
            Person person,
            long version,
            List<May> may,
            List<String> rolesToGive,
            List<String> toPropose,
            List<Proposal> proposals) {}

    /** What was changed of somebody. */
    public record Change(
            Instant at,
            String verb,
            String detail,
            String reason,
            String byName,
            String byAgency,
            @Nullable Boolean done) {

        /** What it was, in words. */
        public String what() {
            boolean coded = verb.endsWith("-role") || verb.equals("propose") || verb.startsWith("take-");
            String name = Words.ofVerb("person", verb);
            return detail.isEmpty() || verb.equals("add") ? name : name + ": " + (coded ? Words.of(detail) : detail);
        }
    }

    /** What waits for a second administrator, or did. */
    public record Proposal(
            String id,
            String person,
            String personName,
            String agency,
            String right,
            String reason,
            String byName,
            Instant at,
            Instant lapsesAt,
            String status,
            @Nullable String answerReason,
            List<May> may) {

        public boolean waits() {
            return status.equals("waiting");
        }

        /** Whether whoever looks may answer it. */
        public boolean isForYou() {
            return may.stream().anyMatch(May::allowed);
        }

        /** Why they may not, in a sentence; empty when they may. */
        public String notForYou() {
            return may.stream()
                    .flatMap(one -> one.because().stream())
                    .findFirst()
                    .map(May.Because::because)
                    .orElse("");
        }
    }
}
