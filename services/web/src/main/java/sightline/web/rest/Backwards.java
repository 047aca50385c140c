package sightline.web.rest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Chapter;
import sightline.web.services.Fact;
import sightline.web.services.Page;
import sightline.web.services.Sought;

/**
 * The chapters of a case's history as one, the latest first: no more of each is fetched than is needed, however long it
 * is.
 */
final class Backwards {
    /* The services order ids as text, too. */
    private static final Comparator<Fact> LATEST_FIRST =
            Comparator.comparing(Fact::when).thenComparing(Fact::id).reversed();

    private final List<Reading> readings;
    private final Sought sought;
    private final int atOnce;
    private final List<String> missing = new ArrayList<>();

    /**
     * Asks for the beginning of every chapter at once.
     *
     * @param before where the page before ended; null from the latest on
     * @param atOnce how many of each chapter are asked for at a time
     */
    Backwards(List<Chapter> chapters, Sought sought, @Nullable String before, int atOnce) {
        this.sought = sought;
        this.atOnce = atOnce;
        this.readings =
                chapters.stream().map(chapter -> new Reading(chapter, before)).toList();
    }

    /** The next ones that are wanted, at most as many. */
    List<Fact> take(int atMost, Predicate<Fact> wanted) {
        List<Fact> taken = new ArrayList<>();
        Optional<Reading> latest = latest();
        while (latest.isPresent() && taken.size() < atMost) {
            Fact fact = latest.get().take();
            if (wanted.test(fact)) {
                taken.add(fact);
            }
            latest = latest();
        }
        return taken;
    }

    /** Whether there are others. */
    boolean more() {
        return latest().isPresent();
    }

    /** The chapters that could not be fetched, in words. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private Optional<Reading> latest() {
        return readings.stream().filter(Reading::goesOn).min(Comparator.comparing(Reading::head, LATEST_FIRST));
    }

    /** One chapter, as far as it has been fetched. */
    private final class Reading {
        private final Chapter chapter;
        private final Deque<Fact> fetched = new ArrayDeque<>();
        private @Nullable Fetched<Page<Fact>> coming;
        private @Nullable String next;

        Reading(Chapter chapter, @Nullable String before) {
            this.chapter = chapter;
            this.coming = ask(before);
        }

        private Fetched<Page<Fact>> ask(@Nullable String from) {
            return Fetched.ask(() -> chapter.latest(sought, from, atOnce));
        }

        boolean goesOn() {
            while (fetched.isEmpty() && (coming != null || next != null)) {
                receive(coming != null ? coming : ask(next));
            }
            return !fetched.isEmpty();
        }

        Fact head() {
            return fetched.getFirst();
        }

        Fact take() {
            return fetched.removeFirst();
        }

        private void receive(Fetched<Page<Fact>> asked) {
            coming = null;
            next = null;
            if (asked.came()) {
                fetched.addAll(asked.value().items());
                next = asked.value().next();
            } else {
                missing.add(chapter.called());
            }
        }
    }
}
