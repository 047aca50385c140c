package sightline.platform.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes the same id from the same words, everywhere and for ever: a UUID of version 5. */
final class NamedId {
    private static final UUID SIGHTLINE = UUID.fromString("6f1d6a0e-3f0b-5c55-9a58-8b6c6d1f2a41");
    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private NamedId() {}

    static UUID of(String words) {
        ByteBuffer digest = ByteBuffer.wrap(sha1(words));
        long high = digest.getLong();
        long low = digest.getLong();
        return new UUID((high & ~0xF000L) | VERSION_5, (low & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT);
    }

    private static byte[] sha1(String words) {
        try {
            // Version 5 says SHA-1. It names, it does not protect.
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(SIGHTLINE.getMostSignificantBits())
                    .putLong(SIGHTLINE.getLeastSignificantBits())
                    .flip());
            return sha1.digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-1", impossible);
        }
    }
}
