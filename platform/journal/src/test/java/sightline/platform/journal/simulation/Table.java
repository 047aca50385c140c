package sightline.platform.journal.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows by key, in the order they were committed; what a transaction writes is its own until then. */
final class Table<K, V> {
    private final Map<K, V> rows = new LinkedHashMap<>();
    private final Map<Transaction, Map<K, Optional<V>>> pending = new HashMap<>();

    /** What everybody sees. */
    Map<K, V> committed() {
        return rows;
    }

    /** What the transaction sees. */
    @Nullable
    V get(Transaction by, K key) {
        Optional<V> own = pending.getOrDefault(by, Map.of()).get(key);
        return own == null ? rows.get(key) : own.orElse(null);
    }

    /** All rows as the transaction sees them. */
    Map<K, V> seenBy(Transaction by) {
        Map<K, Optional<V>> own = pending.getOrDefault(by, Map.of());
        if (own.isEmpty()) {
            return rows;
        }
        Map<K, V> seen = new LinkedHashMap<>(rows);
        own.forEach((key, value) -> set(seen, key, value));
        return seen;
    }

    void put(Transaction by, K key, V value) {
        write(by, key, Optional.of(value));
    }

    void remove(Transaction by, K key) {
        write(by, key, Optional.empty());
    }

    private void write(Transaction by, K key, Optional<V> value) {
        by.touches(this);
        pending.computeIfAbsent(by, t -> new LinkedHashMap<>()).put(key, value);
    }

    void apply(Transaction by) {
        pending.getOrDefault(by, Map.of()).forEach((key, value) -> set(rows, key, value));
        pending.remove(by);
    }

    void forget(Transaction by) {
        pending.remove(by);
    }

    private static <K, V> void set(Map<K, V> rows, K key, Optional<V> value) {
        if (value.isPresent()) {
            rows.put(key, value.get());
        } else {
            rows.remove(key);
        }
    }
}
