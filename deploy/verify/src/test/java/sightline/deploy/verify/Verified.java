package sightline.deploy.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the command answered and printed. */
record Verified(int status, String out, String err) {

    static Verified with(List<String> arguments, String... further) {
        return with(Path.of("nowhere", "audit.properties"), Topics.OF_SIGHTLINE, arguments, further);
    }

    static Verified with(Path stack, Topics topics, List<String> arguments, String... further) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Verify(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        stack,
                        topics)
                .run(Stream.concat(arguments.stream(), Stream.of(further)).toList());
        return new Verified(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
