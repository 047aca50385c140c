package sightline.web.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Option;
import sightline.web.services.SavedSearches.Saved;
import sightline.web.words.Words;

/**
 * Which cases somebody looks for, as they wrote it: it stays in the address of the page, to be kept and sent on.
 *
 * @param said by the name of the field, in the order of {@link #FIELDS}; nothing that is empty
 * @param only what is to be so of every case
 */
record CaseSearch(Map<String, String> said, List<String> only) {
    static final List<Option> ORDERS = List.of(
            new Option("name", "Name"),
            new Option("level", "Level, highest first"),
            new Option("changed", "Last changed first"),
            new Option("review", "Next review first"),
            new Option("opened", "When it was opened"));
    /** What is so of a case for who asks. */
    static final List<Option> FOR_ME = List.of(
            new Option("mine", "I hold it, or cover for who does"),
            new Option("watched", "I watch it"),
            new Option("changed", "Changed since I last looked"),
            new Option("unanswered", "Something is unanswered"));

    /** What its page shows before anything else, beside the risk. */
    static final List<Option> FLAGS = List.of(
            new Option("arrest-undecided", "Arrest without a decision"),
            new Option("concern-unanswered", "Concern without an answer"),
            new Option("overdue-review", "A review is overdue"),
            new Option("holder-away", "Holder away, nobody covers"),
            new Option("custody", "In custody"),
            new Option("licence", "On licence"),
            new Option("stay", "In approved premises, or expected there"),
            new Option("limited", "Limited access"));

    private static final List<String> FIELDS =
            List.of("q", "level", "category", "rosh", "area", "lead", "status", "sort");
    private static final String BY_NAME = "name";
    private static final int PAGE = 100;

    /** What an address says. */
    static CaseSearch of(Map<String, List<String>> address) {
        Map<String, String> said = new LinkedHashMap<>();
        FIELDS.forEach(field -> put(
                said,
                field,
                address.getOrDefault(field, List.of()).stream().findFirst().orElse("")));
        List<String> only = address.getOrDefault("only", List.of()).stream()
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
        return new CaseSearch(said, only);
    }

    /** One that was saved. */
    static CaseSearch of(Saved saved) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "q", saved.q());
        put(said, "level", saved.level());
        put(said, "category", saved.category());
        put(said, "rosh", saved.rosh());
        put(said, "area", saved.area());
        put(said, "lead", saved.lead());
        put(said, "status", saved.status());
        put(said, "sort", saved.sort());
        return new CaseSearch(said, saved.only());
    }

    private static void put(Map<String, String> said, String field, @Nullable Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (!text.isEmpty()) {
            said.put(field, text);
        }
    }

    /** What is said of a field; empty where nothing is. */
    public String value(String field) {
        return said.getOrDefault(field, "");
    }

    public String sort() {
        return said.getOrDefault("sort", BY_NAME);
    }

    public boolean asksOnly(String one) {
        return only.contains(one);
    }

    /** Whether anything is left out. */
    public boolean filtered() {
        return !only.isEmpty() || said.keySet().stream().anyMatch(field -> !field.equals("sort"));
    }

    /** Whether more is said than fits into the one box and its two neighbours. */
    public boolean detailed() {
        return !only.isEmpty() || Stream.of("rosh", "area", "lead", "status").anyMatch(said::containsKey);
    }

    /** Of this page. */
    public String address() {
        return at("/cases");
    }

    /** Of another page that is about this search. */
    public String at(String path) {
        String query = parts().filter(one -> !one.equals("sort=" + BY_NAME)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Of the page that goes on after this one. */
    public String after(String next) {
        return with("after", next);
    }

    /** Of this page, which then says what was done. */
    String done(String verb) {
        return with("done", verb);
    }

    private String with(String field, String value) {
        return address() + (address().contains("?") ? "&" : "?") + field + "=" + encoded(value);
    }

    /** As the service is asked for some of them. */
    String asked(String after) {
        Stream<String> order = said.containsKey("sort") ? Stream.of() : Stream.of("sort=" + BY_NAME);
        Stream<String> place = after.isEmpty() ? Stream.of() : Stream.of("after=" + encoded(after));
        return Stream.of(Stream.of("limit=" + PAGE), parts(), order, place)
                .flatMap(some -> some)
                .collect(Collectors.joining("&", "?", ""));
    }

    /** As it is saved: what is no number is sent as it was written, and the service says what would be right. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>(said);
        fields.put("sort", sort());
        fields.put("only", only);
        return fields;
    }

    private Stream<String> parts() {
        return Stream.concat(
                said.entrySet().stream().map(one -> one.getKey() + "=" + encoded(one.getValue())),
                only.stream().map(one -> "only=" + encoded(one)));
    }

    /** One of the things that are looked for, in words, and the address of the same search without it. */
    public record Chosen(String label, String without) {}

    /**
     * What narrows the list, each to be taken out again.
     *
     * @param agencies what people call them
     */
    List<Chosen> chosen(UnaryOperator<String> agencies) {
        List<Chosen> all = new ArrayList<>();
        said.forEach((field, value) -> {
            String label = label(field, value, agencies);
            if (!label.isEmpty()) {
                Map<String, String> rest = new LinkedHashMap<>(said);
                rest.remove(field);
                all.add(new Chosen(label, new CaseSearch(rest, only).address()));
            }
        });
        only.forEach(one -> all.add(new Chosen(
                Stream.concat(FOR_ME.stream(), FLAGS.stream())
                        .filter(option -> option.value().equals(one))
                        .map(Option::label)
                        .findFirst()
                        .orElse(one),
                new CaseSearch(
                                said,
                                only.stream()
                                        .filter(other -> !other.equals(one))
                                        .toList())
                        .address())));
        return all;
    }

    private static String label(String field, String value, UnaryOperator<String> agencies) {
        return switch (field) {
            case "q" -> "“%s”".formatted(value);
            case "level" -> "Level " + value;
            case "category" -> "Category " + value;
            case "rosh" -> Words.of(value) + " risk";
            case "area" -> "In " + Words.of(value);
            case "lead" -> "Led by " + agencies.apply(value);
            case "status" -> value.equals("left") ? "Has left" : "Managed";
            default -> "";
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
