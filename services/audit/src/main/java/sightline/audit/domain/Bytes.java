package sightline.audit.domain;

import java.util.Arrays;
import java.util.Base64;

/** Some bytes that are equal when they are the same, and that nobody changes. */
public final class Bytes {
    private final byte[] array;

    public Bytes(byte[] array) {
        this.array = array.clone();
    }

    static Bytes zeros(int length) {
        return new Bytes(new byte[length]);
    }

    /** A copy. */
    public byte[] array() {
        return array.clone();
    }

    /** The first of them. */
    byte[] first(int count) {
        return Arrays.copyOf(array, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    /** In Base64. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(array);
    }
}
