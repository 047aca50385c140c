package sightline.actions.usecases;

import java.util.Set;
import sightline.actions.domain.Action;
import sightline.actions.domain.Verb;

/**
 * An action as one asker may see it.
 *
 * @param withText whether they may know what it is about, or only that it is there, when it is due and whether it is
 *     done
 * @param mayTry the verbs that their role and agency may ever do
 */
public record Seen(Action action, boolean withText, Set<Verb> mayTry) {

    public Seen {
        mayTry = Set.copyOf(mayTry);
    }
}
