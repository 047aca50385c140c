package sightline.cases.domain.finding;

/** How many mistakes lie between two words: a letter too many, too few, another one, or two changed over. */
final class Mistakes {
    private final String one;
    private final String other;
    private final int[][] until;

    private Mistakes(String one, String other) {
        this.one = one;
        this.other = other;
        this.until = new int[one.length() + 1][other.length() + 1];
    }

    static int between(String one, String other) {
        return new Mistakes(one, other).counted();
    }

    private int counted() {
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                until[i][j] = i == 0 || j == 0 ? i + j : fewest(i, j);
            }
        }
        return until[one.length()][other.length()];
    }

    private int fewest(int i, int j) {
        int another = until[i - 1][j - 1] + (same(i, j) ? 0 : 1);
        int fewest = Math.min(another, Math.min(until[i - 1][j], until[i][j - 1]) + 1);
        boolean changedOver = i > 1 && j > 1 && same(i, j - 1) && same(i - 1, j);
        return changedOver ? Math.min(fewest, until[i - 2][j - 2] + 1) : fewest;
    }

    private boolean same(int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 1);
    }
}
