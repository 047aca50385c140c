package sightline.audit.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What is signed: that the ledger stood so, up to this entry, at this time. Each follows the one before, so that none
 * can be left out; and it holds a digest of each of its entries, so that an altered one can be named even when the
 * whole chain after it was made anew.
 *
 * @param from its first entry: the one after the last of the checkpoint before
 * @param upTo its last entry
 * @param chain as it is there
 * @param digests the first 16 bytes of the digest of each of its entries, one after the other
 * @param previous the signature of the checkpoint before; empty for the first
 */
public record Checkpoint(long from, long upTo, Bytes chain, Bytes digests, Instant at, String previous) {
    /** How much of each digest is kept. */
    public static final int KEPT = 16;

    /** Over these entries, which follow one another. */
    public static Checkpoint over(List<Link> links, Instant at, String previous) {
        ByteArrayOutputStream digests = new ByteArrayOutputStream();
        links.forEach(one -> digests.writeBytes(one.digest().first(KEPT)));
        Link last = links.getLast();
        return new Checkpoint(
                links.getFirst().number(), last.number(), last.chain(), new Bytes(digests.toByteArray()), at, previous);
    }

    /** What is signed: one value a line, in this order, in UTF-8. */
    public byte[] signed() {
        return String.join(
                        "\n",
                        "sightline-checkpoint-1",
                        Long.toString(from),
                        Long.toString(upTo),
                        chain.toString(),
                        digests.toString(),
                        at.toString(),
                        previous)
                .getBytes(StandardCharsets.UTF_8);
    }
}
