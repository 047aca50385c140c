package sightline.deploy.verify;

import java.util.Arrays;

/**
 * Follows the chain from its beginning. Each entry may follow the one before as it stands or as it ought to stand, so
 * that one altered link is one finding and not all that come after it.
 */
final class Chain {
    private final Findings findings;
    private long last;
    private byte[] stands = new byte[Digests.LENGTH];
    private byte[] ought = new byte[Digests.LENGTH];

    Chain(Findings findings) {
        this.findings = findings;
    }

    /** The number of the last entry. */
    long last() {
        return last;
    }

    /** The chain as it stands at the last entry. */
    byte[] stands() {
        return stands.clone();
    }

    void follow(Entry entry) {
        order(entry.number());
        byte[] digest = Digests.of(entry.said());
        if (!Arrays.equals(digest, entry.digest())) {
            findings.add("Entry %d is altered: its digest is not that of what was said.".formatted(entry.number()));
        }
        byte[] following = Digests.chain(stands, entry.number(), entry.digest());
        boolean follows = Arrays.equals(entry.chain(), following)
                || Arrays.equals(entry.chain(), Digests.chain(stands, entry.number(), digest))
                || Arrays.equals(entry.chain(), Digests.chain(ought, entry.number(), digest));
        if (!follows) {
            findings.add("Entry %d does not follow the one before: it is altered, put in or in another place."
                    .formatted(entry.number()));
        }
        last = entry.number();
        stands = entry.chain();
        ought = following;
    }

    private void order(long number) {
        if (number < 1) {
            findings.add("Entry %d is put in: numbers begin with 1.".formatted(number));
        } else if (number == last) {
            findings.add("Entry %d is there more than once.".formatted(number));
        } else if (number > Math.max(last, 0) + 1) {
            findings.addAll(Math.max(last, 0) + 1, number - 1, "is missing", "are missing");
        }
    }
}
