package sightline.deploy.local.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the placeholders of a life mean for one person on one day. */
final class Words {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?::(-?[a-z0-9]+))?}");

    private final Story.Person person;
    private final LocalDate today;
    private final Map<String, String> kept = new HashMap<>();

    Words(Story.Person person, LocalDate today) {
        this.person = person;
        this.today = today;
        keep("crn", person.crn());
        keep("number", person.crn().substring(4));
        keep("category", Integer.toString(person.category()));
        if (person.level() != null) {
            keep("level", Integer.toString(person.level()));
        }
    }

    /** From now on this word stands for that. */
    void keep(String word, String meaning) {
        kept.put(word, meaning);
    }

    /** The agency of this kind that works with the person. Southmoor's prison work is done by its probation. */
    String agency(String kind) {
        return switch (kind) {
            case "lead" -> person.leadAgency();
            case "premises" -> person.area().equals("northshire") ? "northshire-elm-house" : "southmoor-harbour-house";
            case "prison", "housing" ->
                person.area() + (person.area().equals("northshire") ? "-" + kind : "-probation");
            default -> person.area() + "-" + kind;
        };
    }

    LocalDate day(int on) {
        return today.plusDays((long) on + person.days());
    }

    String moment(int on) {
        return day(on).atTime(TEN).atZone(HERE).toInstant().toString();
    }

    String said(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(meaning(word.group(1), word.group(2))));
    }

    private String meaning(String word, String argument) {
        return switch (word) {
            case "agency" -> agency(argument);
            case "day" -> day(Integer.parseInt(argument)).toString();
            case "moment" -> moment(Integer.parseInt(argument));
            default -> {
                String meaning = kept.get(word);
                if (meaning == null) {
                    throw new StoryNotTold("The life of %s cites %s, which nothing made".formatted(person.crn(), word));
                }
                yield meaning;
            }
        };
    }

    /** The body with every placeholder replaced; one that is a whole number stays a number. */
    Object said(Object value) {
        return switch (value) {
            case String text when text.equals("{category}") || text.equals("{level}") -> Integer.valueOf(said(text));
            case String text -> said(text);
            case List<?> list -> list.stream().map(this::said).toList();
            case Map<?, ?> map -> {
                Map<String, Object> said = new TreeMap<>();
                map.forEach((field, inside) -> said.put(String.valueOf(field), said(inside)));
                yield said;
            }
            default -> value;
        };
    }
}
