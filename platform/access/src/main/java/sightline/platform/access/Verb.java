package sightline.platform.access;

import java.util.Set;

/**
 * Something that may be asked for, and who may ask for it once they see what it is asked of. The enums that implement
 * it are the one table of that, a file for each noun.
 *
 * <p>Whether it would be accepted now is for the rules of the thing itself.
 */
public sealed interface Verb permits CaseVerb, MeetingVerb, ActionVerb, PlacementVerb, AlertVerb {

    /** Its name in the table. */
    String name();

    /** Who may ask for it. */
    Who who();

    /** The same for people, to be told to those who may not. */
    String inWords();

    /** Whether somebody of these roles who stands so may ask for it. */
    default boolean isFor(Actor actor, Set<Standing> standings) {
        return who().includes(actor, standings);
    }

    /**
     * Goes on for who may.
     *
     * @throws NotAllowed which says who may
     */
    default void require(Actor actor, Set<Standing> standings) {
        if (!isFor(actor, standings)) {
            throw new NotAllowed("This is for %s; ask them to".formatted(inWords()));
        }
    }
}
