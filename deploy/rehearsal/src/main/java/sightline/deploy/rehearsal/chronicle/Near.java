package sightline.deploy.rehearsal.chronicle;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Near {
    private static final int FURTHEST = 3;

    private Near() {}

    /** A sentence without its full stop: the likeliest of the right ones, or all of them. */
    static String to(String written, Collection<String> right) {
        return guess(written, right)
                .map("Perhaps %s was meant"::formatted)
                .orElseGet(() -> right.isEmpty() ? "Leave it out" : "It can be " + listed(right));
    }

    static Optional<String> guess(String written, Collection<String> right) {
        return right.stream()
                .filter(one -> distance(written, one) <= Math.min(FURTHEST, one.length() / 2))
                .min(Comparator.comparingInt(one -> distance(written, one)));
    }

    /** As prose lists things: a, b or c. */
    static String listed(Collection<String> words) {
        String all = String.join(", ", words);
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    /** How many letters must be added, removed or changed. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int change = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
