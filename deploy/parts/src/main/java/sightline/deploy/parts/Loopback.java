package sightline.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1, the only address on which any part listens. */
public final class Loopback {
    public static final String HOST = "127.0.0.1";

    private Loopback() {}

    /** A port that nobody listens on at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
