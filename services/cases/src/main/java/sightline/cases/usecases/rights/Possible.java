package sightline.cases.usecases.rights;

import java.util.List;
import sightline.platform.language.Refusal;

/** A verb that the actor may ask for, and what stands against it now; nothing when it would be accepted. */
public record Possible(Verb verb, List<? extends Refusal> obstacles) {

    public Possible {
        obstacles = List.copyOf(obstacles);
    }
}
