package sightline.deploy.bench.measure;

import java.util.UUID;

/** Notes when events reach a mark; whatever belongs to no open window, such as a late copy, is ignored. */
public final class Stopwatch {
    private volatile Window open = new Window(0, 0, Mark.CONSUMED);
    private int windows;

    /** Opens a window for so many events; it is complete when all of them have reached the last mark. */
    public synchronized Window open(int size, Mark last) {
        windows++;
        open = new Window(windows, size, last);
        return open;
    }

    public void mark(UUID event, Mark mark) {
        open.mark(event, mark, System.nanoTime());
    }

    public void mark(UUID event, Mark mark, long nanos) {
        open.mark(event, mark, nanos);
    }
}
