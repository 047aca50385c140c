package sightline.deploy.verify;

import java.io.PrintStream;

/** What was found, one sentence each: the first ones printed as they are found, all of them counted. */
final class Findings {
    private static final int SHOWN = 100;

    private final PrintStream out;
    private long count;

    Findings(PrintStream out) {
        this.out = out;
    }

    void add(String sentence) {
        count++;
        if (count <= SHOWN) {
            out.println(sentence);
        }
    }

    /** Of entries that follow one another. */
    void addAll(long from, long to, String one, String several) {
        add(from == to ? "Entry %d %s.".formatted(from, one) : "Entries %d to %d %s.".formatted(from, to, several));
    }

    long count() {
        return count;
    }

    /** How many were not shown. */
    long further() {
        return Math.max(0, count - SHOWN);
    }
}
