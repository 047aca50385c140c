package sightline.deploy.rehearsal;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param file the chronicle
 * @param live play it through the running system
 * @param json one JSON object instead of lines
 * @param html where to write a page, if anywhere
 */
record Choices(
        Path file, boolean live, boolean json, @Nullable Path html) {
    static final String USAGE = """
            ./sightline rehearse FILE [--html FILE | --json]
            ./sightline rehearse --live FILE""";

    /** Refused, with what would be right, when it asks for nothing that there is. */
    static Choices of(List<String> arguments) {
        @Nullable Path file = null;
        @Nullable Path html = null;
        boolean live = false;
        boolean json = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String one = rest.next();
            switch (one) {
                case "--live" -> live = true;
                case "--json" -> json = true;
                case "--html" -> html = page(rest);
                default -> file = file(one, file);
            }
        }
        if (file == null) {
            throw new IllegalArgumentException(
                    "rehearse needs a chronicle, such as deploy/chronicles/first-walk.yaml.");
        }
        if (live ? json || html != null : json && html != null) {
            throw new IllegalArgumentException("rehearse takes one of --live, --json and --html FILE.");
        }
        return new Choices(file, live, json, html);
    }

    private static Path page(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("--html needs the file to write the page to, such as --html walk.html.");
        }
        return Path.of(rest.next());
    }

    private static Path file(String written, @Nullable Path before) {
        if (written.startsWith("-")) {
            throw new IllegalArgumentException("rehearse has no option %s.".formatted(written));
        }
        if (before != null) {
            throw new IllegalArgumentException(
                    "rehearse takes one chronicle at a time, not %s too.".formatted(written));
        }
        return Path.of(written);
    }
}
