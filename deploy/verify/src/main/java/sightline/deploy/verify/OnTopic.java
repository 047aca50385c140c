package sightline.deploy.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entries of one origin with the messages they were heard in: each entry must be on the topic, and each
 * message, once it has had time to be heard, in the ledger. A message that was delivered twice is one entry.
 */
final class OnTopic {
    private static final long TO_BE_HEARD_MS = 60_000;

    private final Snapshot snapshot;
    private final Topic topic;
    private final Said said;
    private final Findings findings;
    private final Marks unseen;
    private long keptAside;

    /**
     * With what is to be found on the topic.
     *
     * @param unseen the entries of this origin; those that a message accounts for are taken out
     */
    OnTopic(Snapshot snapshot, Topic topic, Said said, Findings findings, Marks unseen) {
        this.snapshot = snapshot;
        this.topic = topic;
        this.said = said;
        this.findings = findings;
        this.unseen = unseen;
    }

    /** What the messages of one topic are to the ledger. */
    interface Said {
        /** The origin of their entries. */
        String origin();

        /** Fails when a message is none of its kind. */
        void read(JsonNode message) throws Json.Unreadable;

        /** Whether the entry is what this message makes it. */
        boolean is(Topic.Message message, JsonNode read, Entry entry);

        /** Whether a message that is none of its kind is kept aside. */
        boolean isKeptAside(Topic.Message message) throws SQLException;
    }

    private record Read(String id, Topic.Message message, JsonNode json) {}

    void verify() throws SQLException {
        boolean there;
        try (Lookup lookup = new Lookup(snapshot, said.origin())) {
            there = topic.read(messages -> verify(messages, lookup));
        }
        if (!there) {
            findings.add("There is no topic %s.".formatted(topic.name()));
        }
        unseen.all()
                .forEach(
                        number -> findings.add("Entry %d is put in: it is not on %s.".formatted(number, topic.name())));
    }

    private void verify(List<Topic.Message> messages, Lookup lookup) throws SQLException {
        List<Read> read = new ArrayList<>();
        for (Topic.Message message : messages) {
            @Nullable Read one = read(message);
            if (one != null) {
                read.add(one);
            } else if (said.isKeptAside(message)) {
                keptAside++;
            } else if (hadTime(message)) {
                findings.add("A message of %s cannot be read and is not kept aside: %s."
                        .formatted(topic.name(), message.where()));
            }
        }
        Map<String, List<Entry>> entries =
                lookup.of(read.stream().map(Read::id).distinct().toList());
        for (Read one : read) {
            compare(one, entries.getOrDefault(one.id(), List.of()));
        }
    }

    private @Nullable Read read(Topic.Message message) {
        try {
            JsonNode json = Json.object(new String(message.value(), StandardCharsets.UTF_8));
            said.read(json);
            return new Read(UUID.fromString(Json.text(json, "/id")).toString(), message, json);
        } catch (Json.Unreadable | IllegalArgumentException none) {
            return null;
        }
    }

    private void compare(Read one, List<Entry> entries) {
        if (entries.isEmpty() && hadTime(one.message())) {
            findings.add("What %s says of %s is missing in the ledger: %s."
                    .formatted(topic.name(), one.id(), one.message().where()));
        }
        for (Entry entry : entries) {
            if (!said.is(one.message(), one.json(), entry)) {
                findings.add("Entry %d is not what %s says of it: %s."
                        .formatted(entry.number(), topic.name(), one.message().where()));
            }
            unseen.remove(entry.number());
        }
    }

    private boolean hadTime(Topic.Message message) {
        return message.timestamp() < snapshot.taken().toEpochMilli() - TO_BE_HEARD_MS;
    }

    /** How many messages could be read by nobody and are kept. */
    long keptAside() {
        return keptAside;
    }
}
