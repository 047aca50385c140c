package sightline.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Days;
import sightline.web.services.Agencies;
import sightline.web.services.Chapter;
import sightline.web.services.Fact;
import sightline.web.services.Sought;
import sightline.web.words.InWords;
import sightline.web.words.Times;
import sightline.web.words.Words;

/** What of a timeline somebody wants to see; empty is everything. Kept in the address, so that it can be sent on. */
class TimelineFilter {
    @QueryParam("agency")
    @DefaultValue("")
    String agency = "";

    /* A kind of entry, or one type of fact, which has a dot in it. */
    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    String to = "";

    @QueryParam("words")
    @DefaultValue("")
    String words = "";

    /** Something that was chosen, and the address without it. */
    public record Chosen(String said, String without) {}

    public String agency() {
        return agency;
    }

    public String kind() {
        return kind;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public String words() {
        return words.strip();
    }

    public boolean isEmpty() {
        return said().isEmpty();
    }

    /** Only of the chapters that can have any. */
    List<Chapter> of(List<Chapter> chapters) {
        String one = kind.isEmpty() ? "" : Fact.kindOf(kind);
        return chapters.stream()
                .filter(chapter -> one.isEmpty() || chapter.kind().equals(one))
                .toList();
    }

    Sought sought() {
        return new Sought(
                agency,
                kind.contains(".") ? kind : "",
                day(from).map(day -> day.atStartOfDay(Times.LONDON).toInstant()).orElse(null),
                day(to).map(day -> day.plusDays(1).atStartOfDay(Times.LONDON).toInstant())
                        .orElse(null),
                null);
    }

    /** Which of the days cannot be read, in words; they narrow nothing then. */
    public List<String> notRead() {
        List<String> not = new ArrayList<>();
        Map.of("From", from, "To", to).forEach((label, written) -> {
            if (!written.isBlank() && day(written).isEmpty()) {
                not.add("“%s” is a day, like 27/11/2026, 27 Nov or last fri".formatted(label));
            }
        });
        return not;
    }

    /** What was chosen, each to be taken back. */
    public List<Chosen> chosen(Agencies agencies) {
        Map<String, String> said = said();
        List<Chosen> chosen = new ArrayList<>();
        said.forEach((name, value) -> chosen.add(new Chosen(inWords(name, value, agencies), with(name, ""))));
        return chosen;
    }

    /** The part of the address that says all this, with one of them otherwise. */
    public String with(String name, String value) {
        Map<String, String> said = said();
        said.put(name, value);
        return said.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + InWords.encoded(one.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The part of the address that says all this. */
    public String query() {
        return isEmpty() ? "" : with("agency", agency);
    }

    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "agency", agency);
        put(said, "kind", kind);
        put(said, "from", from);
        put(said, "to", to);
        put(said, "words", words());
        return said;
    }

    private static void put(Map<String, String> said, String name, String value) {
        if (!value.isBlank()) {
            said.put(name, value);
        }
    }

    private static String inWords(String name, String value, Agencies agencies) {
        return switch (name) {
            case "agency" -> agencies.name(value);
            case "kind" -> value.contains(".") ? Words.ofFact(value) : Words.of(value);
            case "from" -> "From " + day(value).map(Times::date).orElse(value);
            case "to" -> "To " + day(value).map(Times::date).orElse(value);
            default -> "“%s”".formatted(value);
        };
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        return written == null || written.isBlank()
                ? Optional.empty()
                : new Days(LocalDate.now(Times.LONDON), true).read(written);
    }
}
