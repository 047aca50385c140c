package sightline.deploy.bench.measure;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names events so that the name alone tells the window and the place in it, while sorting by time as real ids do. */
public final class EventNames {
    /* Where the id stands in every message, after specversion. */
    private static final int ID_AT = 27;

    private static final int LENGTH = 36;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private EventNames() {}

    /** Names an event that belongs to no window, such as those that set the stage. */
    public static UUID unmeasured(int place) {
        return of(0, place);
    }

    static UUID of(int window, int place) {
        long time = System.currentTimeMillis() << 16;
        return new UUID(time | VERSION_7, VARIANT | ((long) window << 32) | place);
    }

    /** 0 for an event that is not measured. */
    public static int window(UUID name) {
        return (int) (name.getLeastSignificantBits() >>> 32) & 0x3FFF_FFFF;
    }

    static int place(UUID name) {
        return (int) name.getLeastSignificantBits();
    }

    /** The event's name, read without reading the message. */
    public static UUID in(byte[] message) {
        return UUID.fromString(new String(message, ID_AT, LENGTH, StandardCharsets.US_ASCII));
    }
}
