package sightline.cases.domain.imports;

import java.time.Instant;
import java.util.List;

/** How often something came that was not taken in; of whom it was is kept nowhere. */
public interface ImportCounts {

    void count(String type, NotTaken why, Instant at);

    /** All of them, those that came most often first. */
    List<Count> all();

    /** How often events of a type came, from when to when. */
    record Count(String type, NotTaken why, long times, Instant first, Instant last) {}
}
