package sightline.cases.sequences;

import java.util.List;
import java.util.Optional;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.usecases.CaseInHand.Happening;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Refusal;
import sightline.platform.language.Told;

/** What the rule of a verb says. */
sealed interface Answer {

    /**
     * It was taken, and this came of it.
     *
     * @param besides what changes beside the case, once it is saved
     */
    record Does(Change<? extends Case, CaseFact> change, Runnable besides) implements Answer {}

    /** It was taken, and had been told before. */
    record NothingAnew() implements Answer {}

    /** A rule said no. */
    record Refused(Refusal why) implements Answer {}

    /** A rule said no, and the history keeps that it did. */
    record RefusedAndKept(Refusal why, CaseFact kept) implements Answer {}

    /** There is nothing of that name in the case. */
    record NotThere() implements Answer {}

    static Answer does(Change<? extends Case, CaseFact> change) {
        return does(change, () -> {});
    }

    static Answer does(Change<? extends Case, CaseFact> change, Runnable besides) {
        return new Does(change, besides);
    }

    static Answer of(Decision<? extends Change<? extends Case, CaseFact>> decision) {
        return switch (decision) {
            case Decision.Taken<? extends Change<? extends Case, CaseFact>>(var change) -> does(change);
            case Decision.Refused<?>(var why) -> new Refused(why);
        };
    }

    /** Of a verb that says nothing anew once it was told. */
    static Answer unlessTold(Decision<? extends Optional<? extends Change<? extends Case, CaseFact>>> decision) {
        return switch (decision) {
            case Decision.Taken<? extends Optional<? extends Change<? extends Case, CaseFact>>>(var change) ->
                change.<Answer>map(Answer::does).orElseGet(NothingAnew::new);
            case Decision.Refused<?>(var why) -> new Refused(why);
        };
    }

    /** The same of a verb about one of the many things of a case. */
    static <F> Answer about(
            Managed managed,
            Told told,
            Happening<? super F> happening,
            Decision<? extends Optional<? extends F>> decision) {
        return unlessTold(
                decision.map(fact -> fact.map(what -> managed.recorded(happening.of(managed.id(), told, what)))));
    }

    /** The same of a thing that may not be there. */
    static <F> Answer ofThing(
            Managed managed,
            Told told,
            Happening<? super F> happening,
            Optional<? extends Decision<? extends Optional<? extends F>>> decision) {
        return decision.isPresent() ? about(managed, told, happening, decision.get()) : new NotThere();
    }

    /** What it tells. */
    default List<CaseFact> facts() {
        return switch (this) {
            case Does(var change, var _) -> change.facts();
            case RefusedAndKept(var _, var kept) -> List.of(kept);
            case NothingAnew _, Refused _, NotThere _ -> List.of();
        };
    }
}
