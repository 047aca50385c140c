package sightline.deploy.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What the command answered with.
 *
 * @param status the exit status
 * @param out what was printed
 * @param err what was said besides
 */
record Printed(int status, String out, String err) {
    static final Path CHRONICLES = Path.of(System.getProperty("sightline.root"), "deploy/chronicles");

    static Printed by(Object... arguments) throws InterruptedException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = new Rehearse(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments).stream().map(Object::toString).toList());
        return new Printed(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
