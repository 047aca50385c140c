package sightline.deploy.rehearsal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command {@code ./sightline rehearse}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        // A pipe's encoding is the machine's; what we print is always UTF-8
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new Rehearse(out, err).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }
}
