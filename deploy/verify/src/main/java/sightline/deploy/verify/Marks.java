package sightline.deploy.verify;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A set of numbers at one bit each, in pages: a single number far out, which a forger may choose, costs one page. */
final class Marks {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final Map<Long, BitSet> pages = new TreeMap<>();

    void add(long number) {
        pages.computeIfAbsent(number >> BITS, page -> new BitSet()).set((int) (number & MASK));
    }

    void remove(long number) {
        BitSet page = pages.get(number >> BITS);
        if (page != null) {
            page.clear((int) (number & MASK));
        }
    }

    boolean has(long number) {
        BitSet page = pages.get(number >> BITS);
        return page != null && page.get((int) (number & MASK));
    }

    /** In their order. */
    LongStream all() {
        Stream<Map.Entry<Long, BitSet>> all = pages.entrySet().stream();
        return all.flatMapToLong(page -> page.getValue().stream().mapToLong(bit -> (page.getKey() << BITS) | bit));
    }
}
