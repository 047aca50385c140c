package sightline.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One link of the chain that holds the ledger together: whoever changes, takes out or puts in an entry would have to
 * make every link after it anew, and cannot make the signatures.
 *
 * @param number from 1 without a gap
 * @param digest SHA-256 of what was said
 * @param chain SHA-256 of the chain before it, the number and the digest
 */
public record Link(long number, Bytes digest, Bytes chain) {
    /** What the first link follows. */
    public static final Link NONE = new Link(0, Bytes.zeros(32), Bytes.zeros(32));

    /** The link after this one, of what was said next. */
    public Link next(String said) {
        byte[] digest = sha256().digest(said.getBytes(StandardCharsets.UTF_8));
        long after = number + 1;
        MessageDigest whole = sha256();
        whole.update(chain.array());
        whole.update(ByteBuffer.allocate(Long.BYTES).putLong(after).array());
        whole.update(digest);
        return new Link(after, new Bytes(digest), new Bytes(whole.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
