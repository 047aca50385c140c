package sightline.deploy.bench.path;

import java.sql.SQLException;
import java.util.List;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Requests;

/** One way from a commit to a listener. */
public interface Variant extends Requests, AutoCloseable {

    /** What people call it. */
    String name();

    /** The moments that are compared with the floor, the earliest first. */
    List<End> ends();

    /**
     * A moment at which the way counts as gone.
     *
     * @param series what it is called in the report
     */
    record End(String series, Mark mark) {}

    /** Starts what runs beside the requests, before a window of its own. */
    default void begin() {}

    /** Rests, so that it takes nothing from whoever is measured next. */
    default void rest() {}

    @Override
    void close() throws SQLException;
}
