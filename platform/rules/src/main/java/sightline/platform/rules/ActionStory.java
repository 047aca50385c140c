package sightline.platform.rules;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.actions.ActionCarriedForwardV1;
import sightline.platform.contracts.actions.ActionTransferredV1;
import sightline.platform.language.ActionId;

/**
 * All that is told of one action, in the order in which it happened, and apart what each question asks for.
 *
 * @param ending what may say that nothing more is to be done
 */
record ActionStory(
        ActionId action,
        List<Happening> facts,
        List<Happening> carried,
        List<Happening> transferred,
        List<Happening> ending) {

    static ActionStory of(ActionId action, List<Happening> facts) {
        return new ActionStory(
                action,
                facts,
                facts.stream()
                        .filter(one -> one.fact() instanceof ActionCarriedForwardV1)
                        .toList(),
                facts.stream()
                        .filter(one -> one.fact() instanceof ActionTransferredV1)
                        .toList(),
                facts.stream().filter(ActionStory::mayEnd).toList());
    }

    /** How it was carried forward until this fact, and by it. */
    Stream<Happening> carriedUntil(Happening fact) {
        return carried.subList(0, placeAfter(fact)).stream();
    }

    /** How it was carried forward after this fact. */
    Stream<Happening> carriedAfter(Happening fact) {
        return carried.subList(placeAfter(fact), carried.size()).stream();
    }

    private int placeAfter(Happening fact) {
        int place = Collections.binarySearch(carried, fact, Happening.AS_IT_HAPPENED);
        return place < 0 ? -place - 1 : place + 1;
    }

    private static boolean mayEnd(Happening one) {
        return !(one.fact() instanceof ActionAssignedV1
                || one.fact() instanceof ActionCarriedForwardV1
                || one.fact() instanceof ActionTransferredV1);
    }
}
