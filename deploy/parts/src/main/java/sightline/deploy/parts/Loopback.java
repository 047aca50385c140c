package sightline.deploy.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports on 127.0.0.1, the only address on which any part listens. */
public final class Loopback {
    public static final String HOST = "127.0.0.1";

    private static final int FIRST_OF_OURS = 10_000;
    private static final int LAST_OF_OURS = 21_000;
    private static final int FIRST_OF_ROWS = 23_000;
    private static final int LAST_OF_ROWS = 32_000;
    private static final Set<Integer> GIVEN_OUT = ConcurrentHashMap.newKeySet();

    private Loopback() {}

    /**
     * A port that nobody listens on at this moment, and that nobody gets by chance before it is used: not from the
     * range that the system gives to outgoing connections and to whoever asks for any port, and never the same one
     * twice.
     */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_OF_OURS, LAST_OF_OURS);
            if (GIVEN_OUT.add(port) && isFree(port)) {
                return port;
            }
        }
    }

    /**
     * The first of so many neighbouring ports, all free at this moment and, as {@link #freePort()}'s, outside the range
     * from which the system hands out: room for a whole stack beside the usual one.
     */
    public static int firstOfFreePorts(int many) {
        for (int first = FIRST_OF_ROWS; first + many <= LAST_OF_ROWS; first += many) {
            if (IntStream.range(first, first + many).allMatch(Loopback::isFree)) {
                return first;
            }
        }
        throw new PartFailure("No %d neighbouring ports from %d to %d on %s are free. Stop what listens there."
                .formatted(many, FIRST_OF_ROWS, LAST_OF_ROWS, HOST));
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Without it a connection of the last run, still in TIME_WAIT, would look like somebody listening
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Says in a sentence which port is taken, what it was for and by whom it is taken. */
    public static void requireFree(int port, String what) {
        if (!isFree(port)) {
            throw new PartFailure(
                    "Port %d on %s, which %s needs, is taken%s. Stop that process, or choose another port."
                            .formatted(
                                    port,
                                    HOST,
                                    what,
                                    PortOwner.of(port).map(" by "::concat).orElse("")));
        }
    }
}
