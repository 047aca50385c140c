package sightline.deploy.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The command {@code ./sightline audit verify}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // A pipe's encoding is the machine's; what we print is always UTF-8
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("sightline.root", "."));
        Path settings = StackSettings.file(System.getenv(), root);
        int status = new Verify(out, err, settings, Topics.OF_SIGHTLINE).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }
}
