package sightline.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Does a thing once per checkout, whoever asks for it first, while the others wait. */
final class Once {

    /** The thing to do. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    private Once() {}

    /**
     * Runs the work unless the file that marks it done exists; the lock file beside it keeps other processes waiting.
     */
    static synchronized void per(Path done, Work work) throws InterruptedException {
        if (Files.exists(done)) {
            return;
        }
        Path lock = done.resolveSibling(done.getFileName() + ".lock");
        Programs.makeFolderOf(done);
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !Files.exists(done)) {
                work.run();
                Files.writeString(done, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
