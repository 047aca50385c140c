package sightline.deploy.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes that hold the ledger together, computed anew. */
final class Digests {
    static final int LENGTH = 32;

    private Digests() {}

    static byte[] of(byte[] what) {
        return sha256().digest(what);
    }

    static byte[] of(String said) {
        return of(said.getBytes(StandardCharsets.UTF_8));
    }

    /** The chain at an entry: over the chain before it, its number and its digest. */
    static byte[] chain(byte[] before, long number, byte[] digest) {
        MessageDigest sha = sha256();
        sha.update(before);
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        sha.update(digest);
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
