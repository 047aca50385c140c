package sightline.premises.rest;

import java.util.List;
import java.util.Locale;
import sightline.platform.http.May;
import sightline.premises.usecases.Possible;

/** What may be done, in the words of the addresses. */
final class Mays {
    private Mays() {}

    static List<May> of(List<Possible> possible) {
        return possible.stream().map(Mays::may).toList();
    }

    private static May may(Possible one) {
        String verb =
                switch (one.verb()) {
                    case LOG_KEY_WORK -> "key-work";
                    case ASSESS, BOOK, WITHDRAW, ARRIVE, NOT_ARRIVE, DEPART, ASSIGN_KEY_WORKER, PASS, ACKNOWLEDGE ->
                        one.verb().name().toLowerCase(Locale.ROOT).replace('_', '-');
                };
        return May.of(verb, one.wouldBe());
    }
}
