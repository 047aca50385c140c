package sightline.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.web.services.Agencies;
import sightline.web.services.Fact;
import sightline.web.words.Times;
import sightline.web.words.Words;

/** A fact in words, from its data and text, for timelines. */
@Named("facts")
@Singleton
public class FactWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T[\\d:.]+Z");
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Set<String> AGENCIES = Set.of(
            "agency",
            "agencies",
            "force",
            "ownerAgency",
            "leadAgency",
            "formerLead",
            "coordination",
            "premises",
            "enforcedBy",
            "receivedBy");
    private static final Set<String> FOR_SYSTEMS = Set.of("matchedBy", "keyWorker", "holder", "owner", "rehearsed");

    private final UnaryOperator<String> agencies;

    @Inject
    FactWords(Agencies agencies) {
        this(agencies::name);
    }

    private FactWords(UnaryOperator<String> agencies) {
        this.agencies = agencies;
    }

    /** With the names of agencies as they are now, for who reads on when the request is over. */
    static FactWords of(UnaryOperator<String> agencies) {
        return new FactWords(agencies);
    }

    /** A part of a fact with its name. */
    public record Part(String label, String words) {}

    public String title(Fact fact) {
        return Words.ofFact(fact.type());
    }

    /** Whoever told it. */
    public String agency(Fact fact) {
        return agencies.apply(fact.agency());
    }

    public String tone(Fact fact) {
        return Words.toneOf(fact.type());
    }

    /** Whether an entry says all of these words, wherever it says them. */
    boolean says(Fact fact, String words) {
        String said = Stream.concat(
                        Stream.of(title(fact), agency(fact)),
                        Stream.concat(said(fact).stream(), parts(fact).stream())
                                .map(part -> part.label() + " " + part.words()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.UK);
        return Stream.of(words.toLowerCase(Locale.UK).split("\\s+")).allMatch(said::contains);
    }

    public List<Part> parts(Fact fact) {
        List<Part> parts = new ArrayList<>();
        fact.data().properties().forEach(field -> add(parts, field));
        return parts;
    }

    /** What was not announced and only those on the case may read. */
    public List<Part> said(Fact fact) {
        return fact.text().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> new Part(Words.ofField(field.getKey()), field.getValue()))
                .toList();
    }

    private void add(List<Part> parts, Map.Entry<String, JsonNode> field) {
        String name = field.getKey();
        if (name.endsWith("Given") || FOR_SYSTEMS.contains(name)) {
            return;
        }
        String words = words(name, field.getValue());
        if (!words.isEmpty()) {
            parts.add(new Part(Words.ofField(name), words));
        }
    }

    private String words(String name, JsonNode value) {
        if (value.isArray()) {
            return joined(name, value, ", ");
        }
        if (value.isObject()) {
            StringJoiner each = new StringJoiner(", ");
            value.properties().forEach(field -> {
                String words = words(field.getKey(), field.getValue());
                if (!words.isEmpty()) {
                    boolean named =
                            AGENCIES.contains(field.getKey()) || field.getKey().equals("how");
                    each.add(named ? words : Words.ofField(field.getKey()) + " " + words.toLowerCase(Locale.UK));
                }
            });
            return each.toString();
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "Yes" : "No";
        }
        return value.isNull() ? "" : text(name, value.asText());
    }

    private String joined(String name, JsonNode list, String between) {
        StringJoiner each = new StringJoiner(between);
        list.forEach(one -> {
            String words = words(name, one);
            if (!words.isEmpty()) {
                each.add(words);
            }
        });
        return each.toString();
    }

    /** Ids are for systems; days and moments are said; codes are put in words. */
    private String text(String name, String text) {
        if (ID.matcher(text).matches()) {
            return "";
        }
        if (DAY.matcher(text).matches()) {
            return Times.day(LocalDate.parse(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return Times.moment(Instant.parse(text));
        }
        if (AGENCIES.contains(name)) {
            return agencies.apply(text);
        }
        return CODE.matcher(text).matches() ? Words.of(text) : text;
    }
}
