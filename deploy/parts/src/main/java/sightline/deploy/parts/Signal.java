package sightline.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/** The signals we send; Java itself knows only two of them. */
public enum Signal {
    /** Stop when it suits you. */
    TERM,
    /** To PostgreSQL: end the sessions, write everything down, stop. */
    INT,
    /** No farewell. */
    KILL,
    /** Hold still. */
    STOP,
    /** Go on. */
    CONT;

    /** Sends it; a process that is gone already is no error. */
    public void sendTo(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", name(), Long.toString(pid))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
