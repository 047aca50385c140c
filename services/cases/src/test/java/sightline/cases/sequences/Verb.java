package sightline.cases.sequences;

import java.util.Optional;
import java.util.function.Function;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.usecases.CaseInHand.Happening;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.Told;

/**
 * Something that may be asked of a case.
 *
 * @param again what the same says when it is asked again at once, by the same agency
 * @param drawn draws values to ask it with
 */
record Verb(String name, Again again, Drawn drawn) {

    /** What comes of asking the same again. */
    enum Again {
        /** It succeeds and tells nothing. */
        NOTHING_ANEW,
        /** It is told again, or refused: it happened once more, or cannot. */
        ANEW
    }

    /** Draws the values of a verb. */
    @FunctionalInterface
    interface Drawn {
        Ask from(Life life);
    }

    /** A verb with its values. */
    @FunctionalInterface
    interface Ask {
        Answer of(Case about, Told told);
    }

    /** The same of somebody under management, as most verbs are. */
    @FunctionalInterface
    interface AskOfManaged {
        Answer of(Managed managed, Told told);
    }

    /** A verb that succeeds again and tells nothing. */
    static Verb once(String name, Function<Life, AskOfManaged> drawn) {
        return new Verb(name, Again.NOTHING_ANEW, life -> managed(drawn.apply(life)));
    }

    /** A verb that tells of something new each time, or is refused then. */
    static Verb anew(String name, Function<Life, AskOfManaged> drawn) {
        return new Verb(name, Again.ANEW, life -> managed(drawn.apply(life)));
    }

    /** A verb that begins something new and is never refused. */
    static <F extends Record> Verb begins(String name, Class<F> kind, Happening<F> happening) {
        return anew(name, life -> {
            F begun = life.values().begun(kind);
            return (managed, told) -> Answer.does(managed.recorded(happening.of(managed.id(), told, begun)));
        });
    }

    /** A verb about one thing, which may not be there; it succeeds again and tells nothing. */
    static <S, F> Verb ofThing(String name, Class<S> said, Happening<F> happening, OfThing<S, F> rule) {
        return once(name, life -> {
            S drawn = life.values().any(said);
            return (managed, told) -> Answer.ofThing(managed, told, happening, rule.of(life, managed.id(), drawn));
        });
    }

    /** The rule of such a verb. */
    @FunctionalInterface
    interface OfThing<S, F> {
        Optional<? extends Decision<? extends Optional<? extends F>>> of(Life life, CaseId about, S said);
    }

    private static Ask managed(AskOfManaged ask) {
        return (about, told) -> switch (about) {
            case Managed managed -> ask.of(managed, told);
            case Case.Left _ -> new Answer.Refused(new Obstacle.LeftMappa());
        };
    }
}
