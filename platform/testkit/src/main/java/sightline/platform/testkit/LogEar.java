package sightline.platform.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Hears every line of the log with what was thrown, and keeps those that hold a word that has no business there. */
final class LogEar extends Handler implements AutoCloseable {
    private final PatternFormatter line = new PatternFormatter("%p [%c] %X %s%e");
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final String word;

    private LogEar(String word) {
        this.word = word;
    }

    static LogEar listeningFor(String word) {
        LogEar ear = new LogEar(word);
        Logger.getLogger("").addHandler(ear);
        return ear;
    }

    List<String> heard() {
        return heard;
    }

    @Override
    public void publish(LogRecord entry) {
        String written = line.format(ExtLogRecord.wrap(entry));
        if (written.contains(word)) {
            heard.add(written.substring(0, Math.min(written.length(), 600)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
