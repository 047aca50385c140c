package sightline.platform.testkit;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Deals hostile things to endpoints like cards: each comes up before any comes up again, in another order each time.
 * The seed is printed; {@code -Dsightline.hostile.seed} takes one again.
 */
final class Draw {
    private final Random random;
    private final Map<String, Deque<Object>> decks = new HashMap<>();

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    static Draw seeded() {
        long seed = Long.getLong("sightline.hostile.seed", new SecureRandom().nextInt(1_000_000));
        System.out.printf("Hostile client with -Dsightline.hostile.seed=%d%n", seed);
        return new Draw(seed);
    }

    <T> List<T> some(String deck, int count, List<T> all) {
        List<T> hand = new ArrayList<>();
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            @SuppressWarnings("unchecked")
            T card = (T) next(decks.computeIfAbsent(deck, unseen -> new ArrayDeque<>()), all);
            hand.add(card);
        }
        return hand;
    }

    private Object next(Deque<Object> deck, List<?> all) {
        if (deck.isEmpty()) {
            List<Object> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            deck.addAll(shuffled);
        }
        return deck.pop();
    }
}
