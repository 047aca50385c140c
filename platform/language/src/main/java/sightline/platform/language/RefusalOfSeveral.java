package sightline.platform.language;

import java.util.List;

/** A refusal behind which several things stand, each of which must be answered. */
public interface RefusalOfSeveral extends Refusal {

    /** Each by name, with what would answer it; at least one. */
    List<? extends Record> obstacles();
}
