package sightline.deploy.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param benchmark which of them
 * @param json one JSON object instead of tables
 * @param rates events per second, each measured on its own
 * @param seconds how long each path is measured at each rate, over all rounds
 * @param rounds how many rounds that is cut into
 * @param seed for the arrivals, the cases and the order of the paths
 * @param withFeed whether the feeds service is measured too
 */
record Choices(
        Benchmark benchmark, boolean json, List<Integer> rates, int seconds, int rounds, long seed, boolean withFeed) {
    static final String USAGE = """
            ./sightline bench latency [--json] [--quick] [--no-feed] [--rate N] [--seconds N] [--seed N]

            ./sightline bench access [--json] [--rate N] [--seconds N] [--seed N]

            ./sightline bench search [--json] [--rate N] [--seed N]

            ./sightline bench pages [--json]

              latency      from a commit to whoever must hear of it, against an unsafe floor
              access       what row security and the audit cost, against the same services without; 100 a second
              search       finding one of 100,000 people by a name that was typed wrong, and lists; --rate N: N of each kind
              pages        what the case page, with 2,000 entries, and the list take on the server

              --json       one JSON object, nothing else, on standard output
              --quick      500 events/s only, and short: indicative
              --no-feed    the bus alone
              --rate N     N events per second only, instead of 50, 500 and 2,000
              --seconds N  how long each path is measured at each rate (6)
              --seed N     other arrivals, cases and order of paths; the same seed gives the same ones""";

    private static final List<Integer> RATES = List.of(50, 500, 2000);
    private static final int QUICK_RATE = 500;
    private static final int MOST_PER_SECOND = 20_000;
    private static final int LONGEST_SECONDS = 600;

    /** What can be measured. */
    enum Benchmark {
        /** The key path: from a commit to whoever must hear of it. */
        LATENCY,
        /** What guarding costs. */
        ACCESS,
        /** How quickly and how surely people are found. */
        SEARCH,
        /** How long the pages take that people open most. */
        PAGES;

        static Benchmark of(String name) {
            return switch (name) {
                case "latency" -> LATENCY;
                case "access" -> ACCESS;
                case "search" -> SEARCH;
                case "pages" -> PAGES;
                default -> throw new IllegalArgumentException("The benchmarks are latency, access, search and pages.");
            };
        }
    }

    static Choices of(List<String> arguments) {
        Choices choices = new Choices(
                Benchmark.of(arguments.isEmpty() ? "" : arguments.getFirst()), false, RATES, 6, 5, 20_261_123, true);
        Iterator<String> rest = arguments.subList(1, arguments.size()).iterator();
        while (rest.hasNext()) {
            choices = choices.with(rest.next(), rest);
        }
        return choices;
    }

    private Choices with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--json" -> new Choices(benchmark, true, rates, seconds, rounds, seed, withFeed);
            case "--quick" -> new Choices(benchmark, json, List.of(QUICK_RATE), 2, 2, seed, withFeed);
            case "--no-feed" -> new Choices(benchmark, json, rates, seconds, rounds, seed, false);
            case "--rate" ->
                new Choices(
                        benchmark,
                        json,
                        List.of(number(option, rest, MOST_PER_SECOND)),
                        seconds,
                        rounds,
                        seed,
                        withFeed);
            case "--seconds" ->
                new Choices(benchmark, json, rates, number(option, rest, LONGEST_SECONDS), rounds, seed, withFeed);
            case "--seed" ->
                new Choices(benchmark, json, rates, seconds, rounds, number(option, rest, Integer.MAX_VALUE), withFeed);
            default -> throw new IllegalArgumentException("There is no option %s.".formatted(option));
        };
    }

    private static int number(String option, Iterator<String> rest, int largest) {
        String given = rest.hasNext() ? rest.next() : "nothing";
        try {
            int number = Integer.parseInt(given);
            if (number >= 1 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // Said below
        }
        throw new IllegalArgumentException("%s wants a number from 1 to %d, not %s.".formatted(option, largest, given));
    }

    /** How long one path is measured in one round. */
    Duration window() {
        return Duration.ofSeconds(seconds).dividedBy(rounds);
    }

    /** How long each path runs, at a low and at a high rate, before anything counts. */
    Duration warmUp() {
        return Duration.ofSeconds(seconds).multipliedBy(2).dividedBy(5);
    }

    /** The one rate that was asked for; this when none was. */
    int rateOr(int usual) {
        return rates.size() == 1 ? rates.getFirst() : usual;
    }

    /** The rate that the headline is about. */
    int headline() {
        return rates.contains(QUICK_RATE) ? QUICK_RATE : rates.getFirst();
    }
}
