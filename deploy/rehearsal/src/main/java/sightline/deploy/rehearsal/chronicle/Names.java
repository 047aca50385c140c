package sightline.deploy.rehearsal.chronicle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The ids that a file gives to events and to things of the case, and where it speaks of them. */
final class Names {
    private final Map<String, Position> events = new LinkedHashMap<>();
    private final Map<String, Map<String, Position>> things = new LinkedHashMap<>();
    private final Map<String, String> makers = new LinkedHashMap<>();
    private final List<Cited> cited = new ArrayList<>();
    private final Complaints complaints;

    /** A name that was used. */
    private record Cited(String name, Position where, boolean event) {}

    Names(Complaints complaints) {
        this.complaints = complaints;
    }

    void defineEvent(String name, Position where) {
        Position before = events.putIfAbsent(name, where);
        if (before != null) {
            complaints.add(
                    where,
                    "The id %s already belongs to the event on line %d".formatted(name, before.line()),
                    "Give this event another");
        }
    }

    /** One kind of event makes a thing once; a later stage of it, such as a booking, may bring it in too. */
    void defineThing(String name, String type, Position where) {
        Position before =
                things.computeIfAbsent(name, unseen -> new LinkedHashMap<>()).putIfAbsent(type, where);
        if (before != null) {
            complaints.add(
                    where,
                    "%s is already the name of what %s made on line %d".formatted(name, type, before.line()),
                    "Give this one another name");
        }
    }

    void citeEvent(String name, Position where) {
        cited.add(new Cited(name, where, true));
    }

    void citeThing(String name, Position where) {
        cited.add(new Cited(name, where, false));
    }

    /** Complains of what was spoken of and is nowhere in the file. */
    void check() {
        for (Cited one : cited) {
            boolean defined = events.containsKey(one.name()) || (!one.event() && things.containsKey(one.name()));
            if (!defined) {
                complaints.add(
                        one.where(),
                        undefined(one),
                        Near.guess(one.name(), all(one))
                                .map("Perhaps %s was meant"::formatted)
                                .orElse(
                                        one.event()
                                                ? "Give an event this id: {at: …, type: …, id: %s}"
                                                        .formatted(one.name())
                                                : "Tell of the event that makes it, or name one that the file tells of"));
            }
        }
    }

    private static String undefined(Cited one) {
        return "\"%s\" is %s of this file".formatted(one.name(), one.event() ? "not the id of an event" : "no name");
    }

    private Set<String> all(Cited one) {
        Set<String> all = new TreeSet<>(events.keySet());
        if (!one.event()) {
            all.addAll(things.keySet());
        }
        return all;
    }

    /** Remembers which event told of a thing first. */
    void made(String thing, String event) {
        makers.putIfAbsent(thing, event);
    }

    /** The event that is meant by its own id, or by the thing it made. */
    String event(String name) {
        return events.containsKey(name) ? name : makers.getOrDefault(name, name);
    }

    /** The same name is the same id in every run, and another one in another chronicle. */
    static UUID id(String chronicle, String kind, String name) {
        return UUID.nameUUIDFromBytes(
                "sightline chronicle %s, %s %s".formatted(chronicle, kind, name).getBytes(StandardCharsets.UTF_8));
    }
}
