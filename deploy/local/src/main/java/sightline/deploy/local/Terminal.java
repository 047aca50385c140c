package sightline.deploy.local;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All that people see of the launcher. */
final class Terminal {
    private static final List<Integer> COLOURS = List.of(36, 32, 33, 35, 34, 31);
    private static final int WIDTH = 10;

    private final PrintStream out;
    private final boolean colours;
    private final Instant started = Instant.now();
    private final Map<String, Integer> colourOf = new ConcurrentHashMap<>();

    Terminal(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    @SuppressWarnings("SystemOut") // the one place that may
    static Terminal standard() {
        boolean person = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Terminal(System.out, person && System.getenv("NO_COLOR") == null);
    }

    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** A line of the launcher's own, with the seconds since it began. */
    void progress(String text) {
        line("[%5.1f s] %s".formatted(Duration.between(started, Instant.now()).toMillis() / 1000.0, text));
    }

    /** A line of a part's log, prefixed with the part. */
    void logged(String part, String text) {
        String prefix = "%-" + WIDTH + "s|";
        line(paint(part, prefix.formatted(part)) + " " + text);
    }

    private String paint(String part, String text) {
        if (!colours) {
            return text;
        }
        int colour = colourOf.computeIfAbsent(part, unseen -> COLOURS.get(colourOf.size() % COLOURS.size()));
        return "\033[" + colour + "m" + text + "\033[0m";
    }
}
