package sightline.deploy.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the command can do; the script shows the same file when nothing is built yet. */
final class Help {

    private Help() {}

    static int show(Terminal terminal) {
        try (InputStream text = Help.class.getResourceAsStream("help.txt")) {
            if (text == null) {
                throw new IllegalStateException("help.txt is not on the class path");
            }
            terminal.line(new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
