package sightline.web.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What two texts have in common, word by word, and what only one of them says. Made for texts of a few thousand
 * characters: it compares every word of one with every word of the other.
 */
public record WordChanges(List<Piece> before, List<Piece> after) {

    /**
     * Words in a row, with the spaces that follow them.
     *
     * @param changed whether only this text has them
     */
    public record Piece(String words, boolean changed) {}

    public WordChanges {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public static WordChanges between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        boolean[] kept = new boolean[old.size()];
        boolean[] known = new boolean[now.size()];
        markCommon(old, now, kept, known);
        return new WordChanges(pieces(old, kept), pieces(now, known));
    }

    public int removed() {
        return count(before);
    }

    public int added() {
        return count(after);
    }

    public boolean none() {
        return before.stream().noneMatch(Piece::changed) && after.stream().noneMatch(Piece::changed);
    }

    private static int count(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::changed)
                .mapToInt(piece -> words(piece.words()).size())
                .sum();
    }

    /** Each word with the spaces after it, so that all of them together are the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    /** The longest run of words, gaps allowed, that both have in the same order. */
    private static void markCommon(List<String> old, List<String> now, boolean[] kept, boolean[] known) {
        short[][] common = lengths(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (isSame(old.get(i), now.get(j))) {
                kept[i++] = true;
                known[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** By where one starts in each text, how many words they have in common from there on. */
    private static short[][] lengths(List<String> old, List<String> now) {
        short[][] common = new short[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(old.get(i), now.get(j))
                        ? (short) (common[i + 1][j + 1] + 1)
                        : (short) Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<Piece> pieces(List<String> words, boolean[] same) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= words.size(); to++) {
            if (to == words.size() || same[to] != same[from]) {
                pieces.add(new Piece(String.join("", words.subList(from, to)), !same[from]));
                from = to;
            }
        }
        return pieces;
    }
}
